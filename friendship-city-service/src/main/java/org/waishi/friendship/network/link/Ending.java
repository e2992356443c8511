package org.waishi.friendship.network.link;

import java.time.LocalDate;

/**
 * How a pair or a route ended, as an archive tells it.
 *
 * @param on the first day on which it was no more
 * @param why in words; names no person
 */
public record Ending(LocalDate on, String why) {}
