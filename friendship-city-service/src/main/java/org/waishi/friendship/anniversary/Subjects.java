package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.anniversary.Reckoning.Subject;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/**
 * What has anniversaries now: countries with which there are relations, ties that are active or
 * dormant, and the agreements of such ties that are in force. A suspended, superseded or ended tie
 * has none, nor has a grass-roots tie, which is one of institutions; and neither have their
 * agreements; nor has an agreement that was renewed, expired or was terminated.
 *
 * <p>The founding paper of a tie has none of its own: the tie counts from the day on which it was
 * signed, so one celebration would stand on the plan twice. Where that day is known to the month or
 * year only, an agreement signed within it is taken for that paper.
 */
@Component
class Subjects {

  private final Countries countries;
  private final Ties ties;
  private final Agreements agreements;
  private final OfficeDay day;

  Subjects(Countries countries, Ties ties, Agreements agreements, OfficeDay day) {
    this.countries = countries;
    this.ties = ties;
    this.agreements = agreements;
    this.day = day;
  }

  List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    countries.each(country -> add(country, all));
    Map<String, Tie> living = new LinkedHashMap<>();
    ties.each(
        Set.of(TieState.ACTIVE, TieState.DORMANT)::contains,
        tie -> note(tie.id(), tie.state(), living));
    living.forEach((id, tie) -> addTie(id, tie, all));
    agreements.eachLiving(
        one ->
            Optional.ofNullable(living.get(one.state().tieId()))
                .flatMap(tie -> signed(one.state(), tie))
                .ifPresent(all::add));
    return all;
  }

  /** A grass-roots tie is one of institutions; the city celebrates its own. */
  static void note(String id, Tie tie, Map<String, Tie> living) {
    if (tie.kind() != TieKind.GRASS_ROOTS) {
      living.put(id, tie);
    }
  }

  /** An agreement of a living tie, if it has anniversaries of its own. */
  static Optional<Subject> signed(Agreement agreement, Tie tie) {
    Signing signing = agreement.signing();
    if (signing == null || !agreement.state().inForce() || founds(signing.on(), tie)) {
      return Optional.empty();
    }
    return Optional.of(
        new Subject(
            SubjectKind.AGREEMENT,
            agreement.id(),
            agreement.tieId(),
            agreement.country(),
            PartialDate.of(signing.on().toString())));
  }

  private static boolean founds(LocalDate signed, Tie tie) {
    return Optional.ofNullable(tie.established())
        .filter(since -> !signed.isBefore(since.first()) && !signed.isAfter(since.last()))
        .isPresent();
  }

  private void add(Stored<Country> country, List<Subject> all) {
    PartialDate since = country.state().established();
    if (since != null && country.state().relationsOn(day.today())) {
      all.add(new Subject(SubjectKind.COUNTRY, country.id(), country.id(), since));
    }
  }

  private static void addTie(String id, Tie tie, List<Subject> all) {
    PartialDate since = tie.established();
    if (since != null) {
      all.add(new Subject(SubjectKind.TIE, id, tie.country(), since));
    }
  }
}
