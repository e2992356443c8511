package org.waishi.apec.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.apec.CompletePapers.RULES;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.apec.CompletePapers;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.requirement.Basis.Standing;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.table.ReadTable;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.problem.Fault;

class CardRulesTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final String HEAD =
      "id,demand,subject,standing,name_en,name_zh,source,valid_from,valid_until\n";

  @Test
  void a_rule_without_a_sourced_first_day_is_marked_for_the_office_and_none_is_invented() {
    List<Basis> all = new ArrayList<>();
    RULES.requirements().forEach(rule -> all.add(rule.basis()));
    RULES.reviewTimes().forEach(time -> all.add(time.basis()));
    assertThat(all).allMatch(basis -> !basis.source().isBlank());
    assertThat(all)
        .allMatch(basis -> basis.validFrom() != null || basis.standing() != Standing.CONFIRMED);
  }

  @Test
  void a_confirmed_rule_without_a_first_day_stops_the_start() {
    ReadTable<Requirement> read = read("x,DOCUMENT,photo,CONFIRMED,the photo,照片,S9c,,\n");
    assertThat(read.faults()).extracting(Fault::field).containsExactly("valid_from");
  }

  @Test
  void a_rule_is_asked_between_its_days_both_included() {
    Requirement rule =
        read("x,DOCUMENT,photo,CONFIRMED,the photo,照片,S9c,2026-01-01,2026-12-31\n")
            .values()
            .getFirst();
    CardRules rules = new CardRules(List.of(rule), List.of(), ZoneId.of("Asia/Shanghai"));
    assertThat(rules.asked(ApplicationKind.NEW, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(rules.asked(ApplicationKind.NEW, LocalDate.of(2026, 1, 1))).hasSize(1);
    assertThat(rules.asked(ApplicationKind.NEW, LocalDate.of(2026, 12, 31))).hasSize(1);
    assertThat(rules.asked(ApplicationKind.NEW, LocalDate.of(2027, 1, 1))).isEmpty();
  }

  @Test
  void a_lost_card_needs_a_police_report_and_a_new_passport_the_old_card() {
    assertThat(fields(ApplicationKind.NEW, complete("photo", day(11, 1)))).isEmpty();
    assertThat(fields(ApplicationKind.REPLACE_LOST, complete("photo", day(11, 1))))
        .containsExactly("documents.police-report");
    assertThat(fields(ApplicationKind.REPLACE_PASSPORT, complete("photo", day(11, 1))))
        .containsExactly("documents.old-card");
  }

  @Test
  void a_proof_older_than_six_months_is_a_gap_and_one_of_six_months_is_none() {
    assertThat(codes(complete("no-criminal-record", day(5, 22))))
        .containsExactly("document-too-old");
    assertThat(codes(complete("no-criminal-record", day(5, 23)))).isEmpty();
  }

  @Test
  void a_document_of_a_day_that_has_not_come_is_a_gap() {
    assertThat(codes(complete("photo", day(11, 24)))).containsExactly("document-from-the-future");
    assertThat(codes(complete("photo", day(11, 23)))).isEmpty();
  }

  @Test
  void a_passport_must_hold_a_year_and_social_insurance_half_a_year() {
    Papers all = complete("photo", day(11, 1));
    Papers weak = new Papers(all.given(), LocalDate.of(2027, 11, 22), day(5, 24), all.documents());
    assertThat(codes(weak)).containsExactly("passport-expires-too-soon", "insured-too-short");
    Papers enough =
        new Papers(all.given(), LocalDate.of(2027, 11, 23), day(5, 23), all.documents());
    assertThat(codes(enough)).isEmpty();
  }

  private static ReadTable<Requirement> read(String row) {
    return RuleRows.requirements()
        .read(TableFile.csv((HEAD + row).getBytes(StandardCharsets.UTF_8)), 10);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static List<String> codes(Papers papers) {
    return RULES.gaps(ApplicationKind.NEW, papers, NOON).stream().map(Refusal::code).toList();
  }

  private static List<String> fields(ApplicationKind kind, Papers papers) {
    return RULES.gaps(kind, papers, NOON).stream().map(Gap::field).toList();
  }

  private static Papers complete(String document, LocalDate issued) {
    return CompletePapers.with(document, issued, day(11, 1));
  }
}
