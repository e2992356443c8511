package org.waishi.apec.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.apec.alert.AlertFlag;
import org.waishi.apec.application.ApplicationRefusal.EconomiesNotLoaded;
import org.waishi.apec.application.CardApplicationEvent.ApplicationAccepted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationChanged;
import org.waishi.apec.application.CardApplicationEvent.ApplicationDrafted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationFlagged;
import org.waishi.apec.application.CardApplicationEvent.ApplicationNotAccepted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationResubmitted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationReturned;
import org.waishi.apec.application.CardApplicationEvent.ApplicationSubmitted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationUnflagged;
import org.waishi.apec.application.CardApplicationEvent.ApplicationWithdrawn;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.paper.ReturnReason;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.deadline.CaseClock;

/**
 * An enterprise asks for a card for one of its staff.
 *
 * <p>It is written as a draft until nothing is missing, goes to the office, comes back with all
 * reasons at once or is taken in by somebody who did not write it. The economies it asks are those
 * of the day it was submitted; nobody picks among them. While it is under way alerts flag it.
 *
 * @param makers everybody who wrote at it, none of whom may check it
 * @param economies codes of the economies that are asked; none before it is submitted
 * @param review the time the office has; null before it is submitted
 * @param returns each return with the papers as they were then
 */
public record CardApplication(
    String id,
    ApplicationStatus status,
    String enterpriseId,
    ApplicationKind kind,
    Papers papers,
    List<String> makers,
    List<String> economies,
    List<AlertFlag> flags,
    @Nullable CaseClock review,
    List<Return> returns)
    implements Aggregate<CardApplication, CardApplicationEvent> {

  /** Sent back for correction, or not taken in: when, why, and what was handed in then. */
  public record Return(Instant at, List<ReturnReason> reasons, Papers papers) {}

  /** Keeps its own copies. */
  public CardApplication {
    makers = List.copyOf(makers);
    economies = List.copyOf(economies);
    flags = List.copyOf(flags);
    returns = List.copyOf(returns);
  }

  static Decision<CardApplication> draft(ApplicationDrafted first) {
    return Decision.begin(ApplicationHistory::begun, first);
  }

  /** Always a fact, for the sealed data may have changed where the papers have not. */
  Decision<CardApplication> change(Papers written, String maker) {
    return step("draft", new ApplicationChanged(id, enterpriseId, written, maker));
  }

  /** Goes to the office, flagged at once by what warns of the economies that are asked. */
  Decision<CardApplication> submit(List<String> asked, List<AlertFlag> warned, Filing filing) {
    List<Refusal> against = new ArrayList<>(filing.gaps(this));
    if (asked.isEmpty()) {
      against.add(new EconomiesNotLoaded());
    }
    Stream<CardApplicationEvent> flagged =
        warned.stream()
            .filter(flag -> asked.contains(flag.economy()))
            .map(flag -> new ApplicationFlagged(id, enterpriseId, flag));
    return step(
        "submissions",
        against,
        Stream.concat(Stream.of(submission(asked, filing)), flagged)
            .toArray(CardApplicationEvent[]::new));
  }

  private CardApplicationEvent submission(List<String> asked, Filing filing) {
    return new ApplicationSubmitted(
        id,
        enterpriseId,
        kind,
        asked,
        papers.documents().size(),
        filing.at(),
        filing.terms(),
        filing.maker());
  }

  Decision<CardApplication> giveBack(List<ReturnReason> reasons, Instant now, String checker) {
    return check(
        "returns", checker, new ApplicationReturned(id, enterpriseId, reasons, now, checker));
  }

  Decision<CardApplication> resubmit(Filing filing) {
    int documents = papers.documents().size();
    return step(
        "resubmissions",
        filing.gaps(this),
        new ApplicationResubmitted(id, enterpriseId, documents, filing.at(), filing.maker()));
  }

  Decision<CardApplication> takeIn(Instant now, String checker) {
    return check("acceptances", checker, new ApplicationAccepted(id, enterpriseId, now, checker));
  }

  Decision<CardApplication> turnAway(List<ReturnReason> reasons, Instant now, String checker) {
    return check(
        "non-acceptances",
        checker,
        new ApplicationNotAccepted(id, enterpriseId, reasons, now, checker));
  }

  Decision<CardApplication> withdraw(Instant now) {
    return step("withdrawals", new ApplicationWithdrawn(id, enterpriseId, now));
  }

  /** Makes its flags those of the alerts that are active, as far as they cover it. */
  Decision<CardApplication> align(Collection<AlertFlag> active) {
    List<AlertFlag> wanted = underWay() ? active.stream().filter(this::asks).toList() : List.of();
    Stream<CardApplicationEvent> gone =
        flags.stream()
            .filter(flag -> !wanted.contains(flag))
            .map(flag -> new ApplicationUnflagged(id, enterpriseId, flag));
    Stream<CardApplicationEvent> fresh =
        wanted.stream()
            .filter(flag -> !flags.contains(flag))
            .map(flag -> new ApplicationFlagged(id, enterpriseId, flag));
    return Decision.accept(this, Stream.concat(gone, fresh).toArray(CardApplicationEvent[]::new));
  }

  private boolean asks(AlertFlag flag) {
    return economies.contains(flag.economy());
  }

  private boolean underWay() {
    return status.open() && status != ApplicationStatus.DRAFT;
  }

  private Decision<CardApplication> check(String step, String checker, CardApplicationEvent fact) {
    Optional<Refusal> ownWork =
        makers.stream().flatMap(maker -> FourEyes.against(maker, checker).stream()).findFirst();
    return step(step, ownWork.stream().toList(), fact);
  }

  private Decision<CardApplication> step(String step, CardApplicationEvent fact) {
    return step(step, List.of(), fact);
  }

  /** A step that is none from here is the only reason: what else is wrong does not matter then. */
  private Decision<CardApplication> step(
      String step, List<? extends Refusal> against, CardApplicationEvent... facts) {
    List<String> allowed = status.allowedSteps();
    List<Refusal> barred = StepNotAllowed.against(step, status, allowed).stream().toList();
    return Decision.unless(
        barred, () -> Decision.unless(against, () -> Decision.accept(this, facts)));
  }

  @Override
  public CardApplication evolve(CardApplicationEvent fact) {
    return ApplicationHistory.after(this, fact);
  }

  /** The office's time, once it was submitted. */
  public Optional<CaseClock> clock() {
    return Optional.ofNullable(review);
  }

  /** Whether the office's last day has passed; also where it answered late. */
  public boolean overdue(WorkingDays calendar, Instant now) {
    return review != null && review.overdue(calendar.orWeekends(), now);
  }
}
