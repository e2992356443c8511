package org.waishi.apec.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.apec.application.Facts.ASKED;
import static org.waishi.apec.application.Facts.NOON;
import static org.waishi.apec.application.Facts.UNCLEAR;
import static org.waishi.apec.application.Facts.aDraft;
import static org.waishi.apec.application.Facts.accepted;
import static org.waishi.apec.application.Facts.codes;
import static org.waishi.apec.application.Facts.complete;
import static org.waishi.apec.application.Facts.filing;
import static org.waishi.apec.application.Facts.refused;
import static org.waishi.apec.application.Facts.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.apec.alert.AlertFlag;
import org.waishi.apec.paper.Papers;
import org.waishi.platform.aggregate.Decision;

class CardApplicationTest {

  private static final AlertFlag KOREA = new AlertFlag("1", "KR", "CAUTION");
  private static final AlertFlag WORSE = new AlertFlag("1", "KR", "DO_NOT_GO");
  private static final AlertFlag CHILE = new AlertFlag("2", "CL", "CAUTION");

  @Test
  void every_gap_of_an_empty_draft_is_named_at_once() {
    assertThat(codes(submit(aDraft(nothing()))))
        .hasSize(20)
        .containsOnly(
            "applicant-field-missing",
            "document-missing",
            "passport-expires-too-soon",
            "insured-too-short");
  }

  @Test
  void what_comes_back_has_to_be_complete_too() {
    CardApplication returned = accepted(submitted().giveBack(UNCLEAR, NOON, "officer"));
    CardApplication emptied = accepted(returned.change(nothing(), "maker"));
    assertThat(codes(emptied.resubmit(filing(NOON)))).hasSize(20);
  }

  @Test
  void nothing_is_submitted_before_the_economies_are_loaded() {
    assertThat(codes(aDraft(complete()).submit(List.of(), List.of(), filing(NOON))))
        .containsExactly("economies-not-loaded");
  }

  @Test
  void who_wrote_an_application_does_not_check_it() {
    assertThat(codes(submitted().takeIn(NOON, "maker"))).containsExactly("maker-is-checker");
    assertThat(codes(submitted().giveBack(UNCLEAR, NOON, "maker")))
        .containsExactly("maker-is-checker");
    assertThat(codes(submitted().turnAway(UNCLEAR, NOON, "maker")))
        .containsExactly("maker-is-checker");
    assertThat(accepted(submitted().takeIn(NOON, "officer")).status())
        .isEqualTo(ApplicationStatus.ACCEPTED);
  }

  @Test
  void a_return_keeps_the_papers_as_they_were() {
    CardApplication returned = accepted(submitted().giveBack(UNCLEAR, NOON, "officer"));
    CardApplication changed = accepted(returned.change(nothing(), "maker"));
    assertThat(changed.papers()).isEqualTo(nothing());
    assertThat(changed.returns().getFirst().papers()).isEqualTo(submitted().papers());
    assertThat(changed.returns().getFirst().reasons()).isEqualTo(UNCLEAR);
  }

  @Test
  void flags_follow_the_active_alerts_for_the_economies_asked_and_go_with_the_case() {
    CardApplication flagged = accepted(submitted().align(List.of(KOREA, CHILE)));
    assertThat(flagged.flags()).containsExactly(KOREA);
    assertThat(accepted(flagged.align(List.of(WORSE))).flags()).containsExactly(WORSE);
    assertThat(accepted(flagged.align(List.of())).flags()).isEmpty();
    CardApplication withdrawn = accepted(flagged.withdraw(NOON));
    assertThat(withdrawn.flags()).isEmpty();
    assertThat(accepted(withdrawn.align(List.of(KOREA))).flags()).isEmpty();
  }

  @Test
  void what_is_submitted_is_flagged_in_the_same_write() {
    CardApplication flagged =
        accepted(aDraft(complete()).submit(ASKED, List.of(KOREA, CHILE), filing(NOON)));
    assertThat(flagged.flags()).containsExactly(KOREA);
  }

  @Test
  void a_step_that_is_not_allowed_names_those_that_are_and_nothing_else() {
    assertThat(codes(aDraft(nothing()).takeIn(NOON, "maker"))).containsExactly("step-not-allowed");
    assertThat(refused(aDraft(nothing()).takeIn(NOON, "officer")).getFirst().allowedSteps())
        .containsExactly("draft", "submissions", "withdrawals");
    CardApplication withdrawn = accepted(submitted().withdraw(NOON));
    assertThat(refused(withdrawn.withdraw(NOON)).getFirst().allowedSteps()).isEmpty();
  }

  private static Papers nothing() {
    return new Papers(List.of(), null, null, List.of());
  }

  private static Decision<CardApplication> submit(CardApplication draft) {
    return draft.submit(ASKED, List.of(), filing(NOON));
  }
}
