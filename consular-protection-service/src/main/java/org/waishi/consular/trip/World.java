package org.waishi.consular.trip;

import java.time.LocalDate;
import java.util.List;
import org.waishi.consular.trip.danger.Danger;
import org.waishi.consular.trip.limit.TripRules;
import org.waishi.platform.aggregate.Refusal;

/**
 * What a trip must know to decide.
 *
 * @param by who acts
 * @param dangers what stands against its countries now
 * @param unit what stands against its unit's filing anything
 */
record World(
    String by, LocalDate today, List<Danger> dangers, List<Refusal> unit, TripRules rules) {}
