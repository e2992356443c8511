package org.waishi.apec.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.apec.application.Facts.ASKED;
import static org.waishi.apec.application.Facts.NOON;
import static org.waishi.apec.application.Facts.RULES;
import static org.waishi.apec.application.Facts.UNCLEAR;
import static org.waishi.apec.application.Facts.aDraft;
import static org.waishi.apec.application.Facts.accepted;
import static org.waishi.apec.application.Facts.codes;
import static org.waishi.apec.application.Facts.complete;
import static org.waishi.apec.application.Facts.submitted;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.apec.application.Papers.GivenDocument;
import org.waishi.platform.calendar.WorkingDays;

class CardApplicationTest {

  @Test
  void every_gap_of_an_empty_draft_is_named_at_once() {
    Papers nothing = new Papers(List.of(), null, null, List.of());
    assertThat(codes(aDraft(nothing).submit(ASKED, RULES, NOON, "maker")))
        .hasSize(20)
        .containsOnly(
            "applicant-field-missing",
            "document-missing",
            "passport-expires-too-soon",
            "insured-too-short");
  }

  @Test
  void a_proof_older_than_six_months_is_a_gap_and_one_of_six_months_is_none() {
    assertThat(codes(withProofOf(LocalDate.of(2026, 5, 22)))).containsExactly("document-too-old");
    assertThat(accepted(withProofOf(LocalDate.of(2026, 5, 23))).status())
        .isEqualTo(ApplicationStatus.SUBMITTED);
  }

  @Test
  void a_passport_must_hold_a_year_and_social_insurance_half_a_year() {
    Papers all = complete();
    Papers weak =
        new Papers(
            all.given(), LocalDate.of(2027, 11, 22), LocalDate.of(2026, 5, 24), all.documents());
    assertThat(codes(aDraft(weak).submit(ASKED, RULES, NOON, "maker")))
        .containsExactly("passport-expires-too-soon", "insured-too-short");
  }

  @Test
  void nothing_is_submitted_before_the_economies_are_loaded() {
    assertThat(codes(aDraft(complete()).submit(List.of(), RULES, NOON, "maker")))
        .containsExactly("economies-not-loaded");
  }

  @Test
  void who_wrote_an_application_does_not_check_it() {
    assertThat(codes(submitted().takeIn(NOON, "maker"))).containsExactly("maker-is-checker");
    assertThat(codes(submitted().giveBack(UNCLEAR, NOON, "maker")))
        .containsExactly("maker-is-checker");
    assertThat(accepted(submitted().takeIn(NOON, "officer")).status())
        .isEqualTo(ApplicationStatus.ACCEPTED);
  }

  @Test
  void the_clock_stands_while_it_is_returned_and_counts_anew_when_it_comes_back() {
    CardApplication returned =
        accepted(submitted().giveBack(UNCLEAR, NOON.plus(Duration.ofDays(2)), "officer"));
    assertThat(returned.clock().orElseThrow().paused()).isTrue();
    CardApplication again =
        accepted(returned.resubmit(RULES, NOON.plus(Duration.ofDays(7)), "maker"));
    assertThat(again.clock().orElseThrow().dueOn(WorkingDays.bundled()))
        .contains(LocalDate.of(2026, 12, 7));
  }

  @Test
  void a_return_keeps_the_papers_as_they_were() {
    CardApplication returned = accepted(submitted().giveBack(UNCLEAR, NOON, "officer"));
    Papers fewer = new Papers(List.of(), null, null, List.of());
    CardApplication changed = accepted(returned.change(fewer, "maker"));
    assertThat(changed.papers()).isEqualTo(fewer);
    assertThat(changed.returns().getFirst().papers()).isEqualTo(complete());
  }

  @Test
  void flags_follow_the_active_alerts_for_the_economies_asked_and_go_with_the_case() {
    AlertFlag korea = new AlertFlag("1", "KR", "CAUTION");
    AlertFlag worse = new AlertFlag("1", "KR", "DO_NOT_GO");
    AlertFlag chile = new AlertFlag("2", "CL", "CAUTION");
    CardApplication flagged = accepted(submitted().align(List.of(korea, chile)));
    assertThat(flagged.flags()).containsExactly(korea);
    assertThat(accepted(flagged.align(List.of(worse))).flags()).containsExactly(worse);
    assertThat(accepted(flagged.align(List.of())).flags()).isEmpty();
    CardApplication withdrawn = accepted(flagged.withdraw(NOON));
    assertThat(withdrawn.flags()).isEmpty();
    assertThat(accepted(withdrawn.align(List.of(korea))).flags()).isEmpty();
  }

  @Test
  void a_step_that_is_not_allowed_names_those_that_are() {
    var refused =
        (org.waishi.platform.aggregate.Decision.Refused<CardApplication>)
            aDraft(complete()).takeIn(NOON, "officer");
    assertThat(refused.reasons().getFirst().allowedSteps())
        .containsExactly("draft", "submissions", "withdrawals");
  }

  private static org.waishi.platform.aggregate.Decision<CardApplication> withProofOf(
      LocalDate issued) {
    Papers all = complete();
    List<GivenDocument> documents =
        all.documents().stream()
            .map(
                one ->
                    one.document().equals("no-criminal-record")
                        ? new GivenDocument(one.document(), issued)
                        : one)
            .toList();
    Papers papers =
        new Papers(all.given(), all.travelDocumentExpires(), all.insuredSince(), documents);
    return aDraft(papers).submit(ASKED, RULES, NOON, "maker");
  }
}
