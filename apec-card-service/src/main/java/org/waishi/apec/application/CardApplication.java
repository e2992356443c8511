package org.waishi.apec.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.apec.application.ApplicationRefusal.EconomiesNotLoaded;
import org.waishi.apec.application.ApplicationRefusal.StepNotAllowed;
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
import org.waishi.apec.application.CardApplicationEvent.ReviewTerms;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.calendar.CaseClock;

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
    return Decision.begin(CardApplication::from, first);
  }

  static CardApplication from(CardApplicationEvent first) {
    if (!(first instanceof ApplicationDrafted drafted)) {
      throw new IllegalArgumentException("first fact: " + first + " (expected: drafted)");
    }
    return new CardApplication(
        drafted.applicationId(),
        ApplicationStatus.DRAFT,
        drafted.enterpriseId(),
        drafted.kind(),
        drafted.papers(),
        List.of(drafted.maker()),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  /** Always a fact, for the sealed data may have changed where the papers have not. */
  Decision<CardApplication> change(Papers written, String maker) {
    return step(
        "draft",
        () -> Decision.accept(this, new ApplicationChanged(id, enterpriseId, written, maker)));
  }

  Decision<CardApplication> submit(List<String> asked, CardRules rules, Instant now, String maker) {
    return step("submissions", () -> complete(asked, rules, now, maker));
  }

  private Decision<CardApplication> complete(
      List<String> asked, CardRules rules, Instant now, String maker) {
    List<Refusal> against = new ArrayList<>(rules.gaps(papers, now));
    if (asked.isEmpty()) {
      against.add(new EconomiesNotLoaded());
    }
    return against.isEmpty()
        ? Decision.accept(this, submitted(asked, rules.clock(now), maker))
        : Decision.refuse(against);
  }

  private ApplicationSubmitted submitted(List<String> asked, CaseClock clock, String maker) {
    ReviewTerms terms = new ReviewTerms(clock.limit(), clock.mode(), clock.zone());
    int documents = papers.documents().size();
    return new ApplicationSubmitted(
        id, enterpriseId, kind, asked, documents, clock.start(), terms, maker);
  }

  Decision<CardApplication> giveBack(List<ReturnReason> reasons, Instant now, String checker) {
    return check(
        "returns", checker, new ApplicationReturned(id, enterpriseId, reasons, now, checker));
  }

  Decision<CardApplication> resubmit(CardRules rules, Instant now, String maker) {
    return step(
        "resubmissions",
        () -> {
          List<Gap> gaps = rules.gaps(papers, now);
          int documents = papers.documents().size();
          return gaps.isEmpty()
              ? Decision.accept(
                  this, new ApplicationResubmitted(id, enterpriseId, documents, now, maker))
              : Decision.refuse(gaps);
        });
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
    return step(
        "withdrawals",
        () -> Decision.accept(this, new ApplicationWithdrawn(id, enterpriseId, now)));
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
    return step(
        step,
        () ->
            makers.stream()
                .flatMap(maker -> FourEyes.against(maker, checker).stream())
                .findFirst()
                .map(Decision::<CardApplication>refuse)
                .orElseGet(() -> Decision.accept(this, fact)));
  }

  private Decision<CardApplication> step(String step, Supplier<Decision<CardApplication>> taken) {
    return status.allowedSteps().contains(step)
        ? taken.get()
        : Decision.refuse(new StepNotAllowed(status, status.allowedSteps()));
  }

  @Override
  public CardApplication evolve(CardApplicationEvent fact) {
    return ApplicationHistory.after(this, fact);
  }

  Optional<CaseClock> clock() {
    return Optional.ofNullable(review);
  }
}
