package org.waishi.consular.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an alert is about and where it comes from; never changes.
 *
 * @param area a part of the country; null for all of it
 * @param from its first day, included
 * @param sourceAddress where the Foreign Ministry or a mission said so
 */
public record AlertSubject(
    String country, @Nullable String area, LocalDate from, String sourceAddress) {}
