package org.waishi.platform.testing.offender.cycle.other;

import org.waishi.platform.testing.offender.cycle.one.One;

/** Knows the one, which knows it. */
public record Other(One one) {}
