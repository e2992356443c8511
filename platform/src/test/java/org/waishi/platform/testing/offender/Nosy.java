package org.waishi.platform.testing.offender;

import org.waishi.event.offender.Neighbour;

/** Knows another service's class. */
record Nosy(Neighbour neighbour) {}
