package org.waishi.platform.testing.offender.cycle.one;

import org.waishi.platform.testing.offender.cycle.other.Other;

/** Knows the other, which knows it. */
public record One(Other other) {}
