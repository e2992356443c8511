package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waishi.friendship.agreement.AgreementStep.World;
import org.waishi.friendship.agreement.reminder.ReminderPolicy;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Bilingual;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.agreement.terms.Term;
import org.waishi.friendship.clock.ReviewTime;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.deadline.CaseClock;

/** An agreement on its way: {@code drafted().submitted().checked().approved().signed()}. */
public record AgreementFixture(Agreement agreement, List<Object> facts) {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  public static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  static final ReviewTimes TIMES =
      new ReviewTimes(
          List.of(
              new ReviewTimes.Row(
                  LocalDate.of(2000, 1, 1),
                  "legal-checks",
                  new ReviewTime(10, CaseClock.Mode.PAUSE)),
              new ReviewTimes.Row(
                  LocalDate.of(2000, 1, 1), "approvals", new ReviewTime(5, CaseClock.Mode.PAUSE))));
  static final Filing PAPERS = id -> id.startsWith("paper");
  static final World WORLD = world(TODAY);
  static final ReminderPolicy REMINDERS =
      new ReminderPolicy(
          List.of(rule("2000-01-01", 12), rule("2000-01-01", 6), rule("2000-01-01", 3)));

  static World world(LocalDate today) {
    return under(TieState.ACTIVE, null, today);
  }

  static World under(TieState tie, LocalDate tieApproved, LocalDate today) {
    return new World(tie, tieApproved, today, _ -> true, PAPERS, TIMES);
  }

  static ReminderPolicy.Rule rule(String from, int months) {
    return new ReminderPolicy.Rule(LocalDate.parse(from), months);
  }

  static Content content(Integer months, Integer renewsBy) {
    Bilingual words = new Bilingual("友好城市协议", "Agreement");
    return new Content(
        words,
        null,
        List.of("zh", "en"),
        List.of(words),
        words,
        words,
        new Term(months, renewsBy),
        null);
  }

  public static AgreementFixture drafted(Integer months, Integer renewsBy) {
    return draft(AgreementKind.AGREEMENT, content(months, renewsBy));
  }

  /** A draft of a kind, for so many months. */
  public static AgreementFixture draft(AgreementKind kind, Integer months) {
    return draft(kind, content(months, null));
  }

  private static AgreementFixture draft(AgreementKind kind, Content content) {
    return of(
        List.of(),
        Agreement.draft("a1", new Agreement.Parties("t1", "JP"), kind, content, "officer"));
  }

  public static AgreementFixture drafted() {
    return drafted(60, null);
  }

  public AgreementFixture submitted() {
    return takes(new AgreementStep.Submit("officer"));
  }

  AgreementFixture checked() {
    return takes(review("legal-checks", Outcome.APPROVED, "reviewer"));
  }

  public AgreementFixture approved() {
    return submitted().checked().takes(review("approvals", Outcome.APPROVED, "leader"));
  }

  public AgreementFixture signed() {
    return approved().takes(sign(DAY, DAY, null));
  }

  public AgreementFixture inForce() {
    return signed().lives(TODAY);
  }

  AgreementFixture takes(AgreementStep step) {
    return of(facts, agreement.take(step, WORLD));
  }

  public AgreementFixture lives(LocalDate today) {
    return of(facts, agreement.live(REMINDERS, today, today));
  }

  AgreementFixture under(TieState tie) {
    return of(facts, agreement.underTie(tie, TODAY));
  }

  List<Refusal> refuses(AgreementStep step) {
    return refused(agreement.take(step, WORLD));
  }

  static List<Refusal> refused(Decision<Agreement> decision) {
    return switch (decision) {
      case Decision.Accepted<Agreement>(_, var said) -> throw new AssertionError(said);
      case Decision.Refused<Agreement>(var reasons) -> reasons;
    };
  }

  static AgreementStep.Review review(String stage, Outcome result, String by) {
    return new AgreementStep.Review(
        stage, new Instruction(result, "body", "no-1", DAY, paperOf(stage, result)), by);
  }

  /** Each answer is a paper of its own. */
  static String paperOf(String stage, Outcome result) {
    return "paper: " + stage + " " + result;
  }

  static AgreementStep.Sign sign(LocalDate on, LocalDate from, LocalDate until) {
    return new AgreementStep.Sign(
        new Signing("paper: signed", on, "青岛", List.of(), from, until, null), "reviewer");
  }

  static AgreementStep.Keep keep(String by) {
    return new AgreementStep.Keep(decree("paper: stays"), by);
  }

  static AgreementStep.Terminate end(LocalDate on, String by) {
    return new AgreementStep.Terminate(decree("paper: ends"), on, by);
  }

  private static Decree decree(String file) {
    return new Decree("city", "2026-33", DAY, file);
  }

  static AgreementFixture of(List<Object> before, Decision<Agreement> decision) {
    return switch (decision) {
      case Decision.Accepted<Agreement>(var state, var said) -> {
        List<Object> all = new ArrayList<>(before);
        all.addAll(said);
        yield new AgreementFixture(state, all);
      }
      case Decision.Refused<Agreement>(var reasons) -> throw new AssertionError(reasons);
    };
  }
}
