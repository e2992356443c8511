package org.waishi.friendship.network.worth;

import java.time.LocalDate;

/**
 * How much a criterion counts from a day on.
 *
 * @param weight points for each unit; 0 switches the criterion off, and what warns counts less than
 *     nothing
 */
public record Weight(
    LocalDate validFrom, String criterion, int weight, String nameZh, String nameEn) {}
