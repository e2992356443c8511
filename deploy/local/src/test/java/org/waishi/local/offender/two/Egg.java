package org.waishi.local.offender.two;

import org.waishi.local.offender.one.Hen;

/** Needs what needs it: a circle, to prove that one is found. */
public record Egg(Hen from) {}
