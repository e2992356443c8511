package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What a step must know of the world.
 *
 * @param today in the office
 * @param relations whether there are diplomatic relations with the tie's country on a day
 */
public record Circumstances(LocalDate today, Predicate<LocalDate> relations) {}
