package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.waishi.friendship.tie.TieState;

/**
 * What a step of an agreement must know of the world.
 *
 * @param tie where its tie stands
 * @param today in the office
 * @param relations whether there are diplomatic relations with the tie's country on a day
 * @param papers whether an id names a paper that was filed for the tie
 */
record World(
    TieState tie, LocalDate today, Predicate<LocalDate> relations, Predicate<String> papers) {}
