package org.waishi.platform.calendar;

import java.time.LocalDate;

/**
 * A day that was counted ahead.
 *
 * @param provisional true where a year on the way is not announced yet, so that only weekends were
 *     left out there: the holidays to come can only move the day
 */
public record Forecast(LocalDate date, boolean provisional) {}
