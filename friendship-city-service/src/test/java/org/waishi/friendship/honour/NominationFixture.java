package org.waishi.friendship.honour;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.honour.Instruction.Outcome;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;
import org.waishi.friendship.honour.kind.Bodies;
import org.waishi.friendship.honour.kind.Decider;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.friendship.paper.Filing;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.table.RuleTables;

/** A nomination on its way: {@code nominated().agreed().sent().passed("sector-reviews")}. */
record NominationFixture(Nomination nomination, List<Object> facts) {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  static final String OFFICER = "officer";
  static final String REVIEWER = "reviewer";
  static final String LEADER = "leader";

  /** Who answers at which step, and by whom the office notes it. */
  static final Map<String, String> BODIES =
      Map.of(
          "sector-reviews", "商务局",
          "fao-reviews", "青岛市人民政府外事办公室",
          "background-checks", "青岛市公安局",
          "government-decisions", "青岛市人民政府",
          "congress-decisions", "青岛市人民代表大会常务委员会");

  static final List<String> ORDER =
      List.of(
          "sector-reviews",
          "fao-reviews",
          "background-checks",
          "government-decisions",
          "congress-decisions");

  private static final Filing FILED = id -> id.startsWith("file-");

  static HonourRule rule(boolean congress) {
    return new HonourRule(
        LocalDate.of(2000, 1, 1),
        "qindao-award",
        "QD-QDA",
        "琴岛奖",
        "Qindao Award",
        2000,
        2,
        Period.ofMonths(6),
        Period.ofMonths(3),
        20,
        List.of(PersonKind.FOREIGNER),
        Decider.CITY,
        congress,
        true);
  }

  static Proposal proposal(int session, PersonKind person) {
    return new Proposal(
        "f1", "qindao-award", session, person, List.of("friendly-exchanges"), "贸促会", "商务局");
  }

  static HistoricHonour historic() {
    return new HistoricHonour(
        "f1",
        "qindao-award",
        2008,
        PersonKind.FOREIGNER,
        null,
        "琴岛奖2008-07",
        paper("government-decisions", LocalDate.of(2008, 9, 10)));
  }

  static Decision<Nomination> broughtIn(boolean congress, Refusal... against) {
    return Nomination.bringIn(historic(), rule(congress), List.of(against), TODAY, OFFICER);
  }

  static Instruction paper(String step, LocalDate on) {
    return paper(step, on, "decision");
  }

  /** Each answer is a paper of its own. */
  private static Instruction paper(String step, LocalDate on, String what) {
    return new Instruction(BODIES.get(step), "no-1", on, "file-" + step + what + on);
  }

  static NominationStep recall(String by) {
    return new NominationStep.Recall(DAY, Ground.NOMINEE, "file-letter", by);
  }

  static String noter(String step) {
    return step.startsWith("fao") || step.startsWith("government") ? LEADER : REVIEWER;
  }

  static Circumstances world(Refusal... nominee) {
    return new Circumstances(
        TODAY, List.of(nominee), rule(false).window(2026), Bodies.of(RuleTables.shipped()), FILED);
  }

  static NominationFixture nominated() {
    return nominated(false);
  }

  static NominationFixture nominated(boolean congress) {
    return of(
        List.of(),
        Nomination.propose(
            "n1", proposal(2026, PersonKind.FOREIGNER), rule(congress), List.of(), OFFICER));
  }

  NominationFixture agreed() {
    return takes(new NominationStep.Agree(DAY.minusDays(9), "file-1"));
  }

  NominationFixture sent() {
    return takes(new NominationStep.Submit(DAY.minusDays(5), OFFICER));
  }

  NominationFixture passed(String... reviews) {
    NominationFixture now = this;
    for (String review : reviews) {
      now = now.takes(review(review, Outcome.APPROVED));
    }
    return now;
  }

  NominationFixture before(String decision) {
    NominationFixture now =
        agreed().sent().passed("sector-reviews", "fao-reviews", "background-checks");
    return decision.equals("congress-decisions") ? now.passed("government-decisions") : now;
  }

  NominationFixture awarded() {
    return awarded(false);
  }

  NominationFixture awarded(boolean congress) {
    String last = congress ? "congress-decisions" : "government-decisions";
    NominationFixture decided = before(last).passed(last);
    return of(decided.facts, decided.nomination.award("QD-QDA-2026-0001"));
  }

  /** All steps that come before this one. */
  NominationFixture upTo(String step) {
    return passed(ORDER.subList(0, ORDER.indexOf(step)).toArray(String[]::new));
  }

  NominationFixture takes(NominationStep step) {
    return of(facts, nomination.take(step, world()));
  }

  NominationFixture hearsThatNoSeatIsLeft() {
    return of(facts, nomination.seatRefused());
  }

  List<Refusal> refuses(NominationStep step, Refusal... nominee) {
    return ((Decision.Refused<Nomination>) nomination.take(step, world(nominee))).reasons();
  }

  static NominationStep review(String resource, Outcome outcome) {
    return review(resource, outcome, DAY, noter(resource));
  }

  static NominationStep review(String resource, Outcome outcome, LocalDate on, String by) {
    return new NominationStep.Review(resource, outcome, paper(resource, on, outcome.name()), by);
  }

  private static NominationFixture of(List<Object> before, Decision<Nomination> decision) {
    Decision.Accepted<Nomination> yes = (Decision.Accepted<Nomination>) decision;
    List<Object> all = new ArrayList<>(before);
    all.addAll(yes.facts());
    return new NominationFixture(yes.state(), all);
  }
}
