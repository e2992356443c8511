package org.waishi.apec.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.apec.alert.AlertFlag;
import org.waishi.apec.application.CardApplication.Return;
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
import org.waishi.apec.paper.Papers;
import org.waishi.platform.deadline.CaseClock;
import org.waishi.platform.deadline.Pause;

/** How each fact changes an application. */
final class ApplicationHistory {

  private ApplicationStatus status;
  private Papers papers;
  private final List<String> makers;
  private List<String> economies;
  private final List<AlertFlag> flags;
  private @Nullable CaseClock review;
  private final List<Return> returns;

  private ApplicationHistory(CardApplication now) {
    this.status = now.status();
    this.papers = now.papers();
    this.makers = new ArrayList<>(now.makers());
    this.economies = now.economies();
    this.flags = new ArrayList<>(now.flags());
    this.review = now.review();
    this.returns = new ArrayList<>(now.returns());
  }

  /** An application from its first fact. */
  static CardApplication begun(CardApplicationEvent first) {
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

  /** What the next fact makes of it. */
  static CardApplication after(CardApplication now, CardApplicationEvent fact) {
    ApplicationHistory history = new ApplicationHistory(now);
    history.happened(fact);
    return history.state(now);
  }

  private void happened(CardApplicationEvent fact) {
    switch (fact) {
      case ApplicationDrafted drafted -> written(drafted.papers(), drafted.maker());
      case ApplicationChanged changed -> written(changed.papers(), changed.maker());
      case ApplicationSubmitted submitted -> submitted(submitted);
      case ApplicationReturned returned -> returned(returned);
      case ApplicationResubmitted again -> resubmitted(again);
      case ApplicationAccepted accepted -> settled(ApplicationStatus.ACCEPTED, accepted.at());
      case ApplicationNotAccepted not -> turnedAway(not);
      case ApplicationWithdrawn withdrawn -> closed(ApplicationStatus.WITHDRAWN, withdrawn.at());
      case ApplicationFlagged flagged -> flags.add(flagged.flag());
      case ApplicationUnflagged unflagged -> flags.remove(unflagged.flag());
    }
  }

  private void written(Papers now, String maker) {
    papers = now;
    madeBy(maker);
  }

  private void submitted(ApplicationSubmitted fact) {
    status = ApplicationStatus.SUBMITTED;
    economies = fact.economies();
    review =
        CaseClock.started(
            fact.at(), fact.review().workingDays(), fact.review().mode(), fact.review().zone());
    madeBy(fact.maker());
  }

  private void returned(ApplicationReturned fact) {
    returns.add(new Return(fact.at(), fact.reasons(), papers));
    settled(ApplicationStatus.RETURNED, fact.at());
  }

  private void resubmitted(ApplicationResubmitted fact) {
    status = ApplicationStatus.SUBMITTED;
    review =
        review == null || !review.paused() ? review : review.resumedAt(inOrder(review, fact.at()));
    madeBy(fact.maker());
  }

  private void turnedAway(ApplicationNotAccepted fact) {
    returns.add(new Return(fact.at(), fact.reasons(), papers));
    closed(ApplicationStatus.NOT_ACCEPTED, fact.at());
  }

  private void closed(ApplicationStatus last, Instant at) {
    settled(last, at);
    flags.clear();
  }

  /** The office has answered: its time stands still. */
  private void settled(ApplicationStatus answered, Instant at) {
    status = answered;
    review = review == null || review.paused() ? review : review.pausedAt(inOrder(review, at));
  }

  /** Two copies of the service may not agree about the time: a clock never runs backwards. */
  private static Instant inOrder(CaseClock clock, Instant at) {
    Instant last = lastOf(clock);
    return at.isBefore(last) ? last : at;
  }

  private static Instant lastOf(CaseClock clock) {
    if (clock.pauses().isEmpty()) {
      return clock.start();
    }
    Pause last = clock.pauses().getLast();
    return last.to() == null ? last.from() : last.to();
  }

  private void madeBy(String maker) {
    if (!makers.contains(maker)) {
      makers.add(maker);
    }
  }

  private CardApplication state(CardApplication now) {
    return new CardApplication(
        now.id(),
        status,
        now.enterpriseId(),
        now.kind(),
        papers,
        makers,
        economies,
        flags,
        review,
        returns);
  }
}
