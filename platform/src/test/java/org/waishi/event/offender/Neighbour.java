package org.waishi.event.offender;

/** What another service would have, for the offender that knows it. */
public record Neighbour() {}
