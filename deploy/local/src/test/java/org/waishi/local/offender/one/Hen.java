package org.waishi.local.offender.one;

import org.waishi.local.offender.two.Egg;

/** Needs what needs it: a circle, to prove that one is found. */
public record Hen(Egg from) {}
