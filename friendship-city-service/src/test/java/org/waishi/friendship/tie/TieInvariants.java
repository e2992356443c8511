package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.friendship.tie.step.TieStep;

/** What holds of a tie after every step, whatever was ordered before. */
final class TieInvariants {

  private static final List<TieState> NEED_RELATIONS =
      List.of(
          TieState.LOI_SIGNED,
          TieState.CITY_REVIEW,
          TieState.CONGRESS_REVIEW,
          TieState.PROVINCE_REVIEW,
          TieState.CPAFFC_REVIEW,
          TieState.SUPERIOR_REVIEW,
          TieState.FAO_REVIEW,
          TieState.PROVINCE_FILING,
          TieState.APPROVED);

  private static final List<TieState> TIMED =
      Arrays.stream(TieState.values())
          .filter(state -> state.isReview() && state != TieState.FAO_REVIEW)
          .toList();

  private TieInvariants() {}

  static void holds(Tie before, TieWish.Order order, Tie after) {
    if (after.state() != before.state() && NEED_RELATIONS.contains(after.state())
        || order.step() instanceof TieStep.Revive
        || order.step() instanceof TieStep.Awaken) {
      assertThat(order.today()).as("relations on that day").isBefore(TieWish.BROKEN_OFF);
    }
    assertThat(order.step().papers())
        .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(order.today()));
    if (after.state() == TieState.APPROVED) {
      assertThat(after.dossier().approvals())
          .extracting(Dossier.Approval::stage)
          .isEqualTo(reviews(after.kind()));
      assertThat(after.dossier().approvals())
          .allSatisfy(approval -> assertThat(approval.fileId()).isNotNull());
    }
    if (order.step() instanceof TieStep.Withdraw) {
      assertThat(before.dossier().approvals()).as("what nobody approved").isEmpty();
    }
    if (order.step() instanceof TieStep.Recall decided) {
      assertThat(before.dossier().approvals()).as("what a body approved").isNotEmpty();
      assertThat(after.dossier().signed().served()).contains(decided.told().fileId());
    }
    assertThat(after.state() == TieState.RETURNED).isEqualTo(!after.dossier().gaps().isEmpty());
    assertThat(after.state().ended() || leadsOnWithoutRelations(after, order.today())).isTrue();
    if (order.step() instanceof TieStep.Activate signed) {
      assertThat(before.state()).isEqualTo(TieState.APPROVED);
      assertThat(signed.signedOn()).isAfterOrEqualTo(after.dossier().lastApproval().orElseThrow());
    } else {
      assertThat(after.established()).as("only an agreement").isEqualTo(before.established());
    }
    if (after.state().stands()) {
      assertThat(after.established()).as("stands by its agreement").isNotNull();
    }
    assertThat(after.activeSlot()).isEqualTo(place(after));
    boolean timed = TIMED.contains(after.state());
    if (after.state() != TieState.RETURNED) {
      assertThat(after.dossier().clock() != null).as("has a clock").isEqualTo(timed);
    }
    if (after.dossier().clock() != null) {
      assertThat(after.dossier().clock().standing()).isEqualTo(!timed);
    }
  }

  /** Where an answer leads: on, back to the same body, or to the exchanges before the letter. */
  static void answered(Tie before, TieWish.Order order, Tie after) {
    if (order.step() instanceof TieStep.Submit && before.state() == TieState.RETURNED) {
      assertThat(after.state()).as("who returned it").isEqualTo(before.dossier().stage());
    }
    if (order.step() instanceof TieStep.Revive) {
      assertThat(before.state()).isEqualTo(TieState.SUSPENDED);
      assertThat(after.state()).isEqualTo(TieState.ACTIVE);
    }
    if (!(order.step() instanceof TieStep.Review review)) {
      return;
    }
    assertThat(before.dossier().submittedBy()).isNotEmpty().doesNotContain(review.by());
    before
        .dossier()
        .lastPaper()
        .ifPresent(last -> assertThat(review.told().on()).isAfterOrEqualTo(last));
    assertThat(before.dossier().signed().served())
        .doesNotContain(String.valueOf(review.told().fileId()));
    assertThat(review.resource()).isEqualTo(before.state().steps().getFirst());
    Outcome said = review.told().result();
    List<TieState> bodies = reviews(after.kind());
    int next = bodies.indexOf(before.state()) + 1;
    assertThat(after.state())
        .isEqualTo(
            switch (said) {
              case APPROVED -> next < bodies.size() ? bodies.get(next) : TieState.APPROVED;
              case RETURNED -> TieState.RETURNED;
              case REJECTED -> TieState.EXPLORING;
            });
    if (said == Outcome.RETURNED) {
      assertThat(after.dossier().stage()).isEqualTo(before.state());
      assertThat(after.dossier().approvals()).isEqualTo(before.dossier().approvals());
    }
    if (said == Outcome.REJECTED) {
      assertThat(after.dossier().approvals()).as("all begins anew").isEmpty();
      assertThat(after.dossier().submittedBy()).isEmpty();
      assertThat(after.dossier().signed().letter()).as("a word given stays given").isNotNull();
    }
    Statistics.label("answers")
        .collect(before.state(), said)
        .coverage(share -> everyAnswer((body, one) -> share.check(body, one).count(n -> n > 0)));
  }

  /** Whatever states broke off: the office can always get out, or end it by a paper. */
  private static boolean leadsOnWithoutRelations(Tie tie, LocalDate today) {
    Circumstances broken = new Circumstances(today, _ -> false, TieWish.TIMES);
    Decree end = new Decree("city", "2026-9", today, "the end");
    return Stream.of(
            new TieStep.Terminate(end, "leader"), new TieStep.Abandon(), new TieStep.Withdraw())
        .anyMatch(step -> TieRules.against(tie, step, broken).isEmpty());
  }

  private static void everyAnswer(BiConsumer<TieState, Outcome> seen) {
    Arrays.stream(TieState.values())
        .filter(TieState::isReview)
        .forEach(body -> Arrays.stream(Outcome.values()).forEach(one -> seen.accept(body, one)));
  }

  static String place(Tie tie) {
    boolean active =
        tie.state() == TieState.ACTIVE
            && List.of(TieKind.SISTER, TieKind.COOPERATION).contains(tie.kind());
    if (tie.lineage().keepsPlace()) {
      return "c1";
    }
    return active ? tie.lineage().upgrades() == null ? "c1" : "upgrade-of/old" : null;
  }

  private static List<TieState> reviews(TieKind kind) {
    return switch (kind) {
      case SISTER ->
          List.of(
              TieState.CITY_REVIEW,
              TieState.CONGRESS_REVIEW,
              TieState.PROVINCE_REVIEW,
              TieState.CPAFFC_REVIEW);
      case GRASS_ROOTS ->
          List.of(TieState.SUPERIOR_REVIEW, TieState.FAO_REVIEW, TieState.PROVINCE_FILING);
      case COOPERATION, UNVERIFIED -> List.of(TieState.CITY_REVIEW, TieState.PROVINCE_REVIEW);
    };
  }
}
