package org.waishi.friendship.tie.register;

import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.paper.Papers;
import org.waishi.friendship.tie.Circumstances;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieRules;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/**
 * The steps of ties, with what an upgrade does to the tie it upgrades.
 *
 * <p>Three writes, each to one document: the lesser tie holds the city's place for the higher one;
 * the higher one becomes active; the lesser one is superseded. Between any two of them no third tie
 * can become active, and the lesser one is never superseded before the higher one is active. What a
 * crash left is settled while the higher one stands, be it suspended by then.
 */
@Component
public class Upgrades {

  private static final String US = "friendship-city-service";

  private final Ties ties;
  private final Papers papers;
  private final OfficeDay day;

  Upgrades(Ties ties, Papers papers, OfficeDay day) {
    this.ties = ties;
    this.papers = papers;
    this.day = day;
  }

  /** Takes a step. */
  public Result<Tie> step(String id, Command command, TieStep step) {
    return ties.find(id)
        .map(tie -> step(tie, command, step))
        .orElseGet(() -> new Result.Missing<>(id));
  }

  /** The same with a tie as it was read; what others do meanwhile leaves no place kept in vain. */
  Result<Tie> step(Stored<Tie> read, Command command, TieStep step) {
    Optional<Result<Tie>> place = placeFor(read, step, command);
    if (place.isPresent() && place.get() instanceof Result.Refused<Tie> none) {
      return none;
    }
    String id = read.id();
    Result<Tie> result = ties.change(id, command, tie -> tie.take(step, around(id, tie)));
    String correlation = command.origin().correlationId();
    if (result instanceof Result.Done<Tie>(var stored, _)) {
      settle(stored, correlation);
    } else {
      place.ifPresent(kept -> giveBack(id, kept, correlation));
    }
    return result;
  }

  /** Settles what a crash left between two writes. */
  @Scheduled(fixedDelayString = "${waishi.upgrade.sweep:PT30S}")
  public void sweep() {
    ties.eachUpgrade(tie -> settle(tie, "upgrade-sweep-" + tie.id()));
  }

  /** The place that the tie to be upgraded keeps, or not, for one that would be active. */
  private Optional<Result<Tie>> placeFor(Stored<Tie> tie, TieStep step, Command command) {
    String upgrades = tie.state().lineage().upgrades();
    if (upgrades == null || !saw(command, tie) || !wouldBeActive(tie, step)) {
      return Optional.empty();
    }
    Origin origin = Origin.internal(US, command.origin().correlationId());
    return Optional.of(
        ties.change(upgrades, Command.of(origin, step), lesser -> lesser.keepPlaceFor(tie.id())));
  }

  /**
   * Frees a place that was taken for a step which then was not. Only who took it frees it, and
   * nobody does when another way of the same step was faster.
   */
  private void giveBack(String id, Result<Tie> kept, String correlation) {
    if (kept instanceof Result.Done<Tie>(var lesser, boolean fresh) && fresh && !stands(id)) {
      Command command =
          Command.of(Origin.internal(US, correlation), id)
              .expecting(Precondition.version(lesser.version()));
      ties.change(lesser.id(), command, tie -> tie.freePlace(id));
    }
  }

  private boolean stands(String id) {
    return ties.find(id).map(tie -> tie.state().state().stands()).orElse(false);
  }

  /** Who decided on an older version is told so by the tie itself, before anything is written. */
  private static boolean saw(Command command, Stored<Tie> tie) {
    return !(command.expected() instanceof Precondition.Exactly(long version))
        || version == tie.version();
  }

  private boolean wouldBeActive(Stored<Tie> tie, TieStep step) {
    return step instanceof TieStep.Activate
        && TieRules.against(tie.state(), step, around(tie.id(), tie.state())).isEmpty();
  }

  private Circumstances around(String id, Tie tie) {
    return ties.circumstances(tie).with(papers.of(TieSubject.KIND, id));
  }

  private void settle(Stored<Tie> tie, String correlation) {
    String upgrades = tie.state().lineage().upgrades();
    if (upgrades == null) {
      return;
    }
    Command command = Command.of(Origin.internal(US, correlation), tie.state().lineage());
    if (tie.state().state().stands()) {
      ties.change(upgrades, command, lesser -> lesser.supersede(tie.id(), day.today()));
    } else if (tie.state().state() == TieState.TERMINATED) {
      ties.change(upgrades, command, lesser -> lesser.freePlace(tie.id()));
    }
  }
}
