package org.waishi.consular.alert;

import java.time.LocalDate;

/**
 * What an alert says; all of it may change while the alert holds.
 *
 * @param to its last day, included
 */
public record AlertTerms(AlertLevel level, LocalDate to, String textZh, String textEn) {}
