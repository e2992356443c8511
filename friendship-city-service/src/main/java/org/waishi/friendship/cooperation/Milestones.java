package org.waishi.friendship.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.friendship.cooperation.CooperationEvent.Delay;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoveAsked;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoveDeclined;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoved;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneReported;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneReturned;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneSet;
import org.waishi.friendship.cooperation.CooperationItem.Said;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneDone;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneExists;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneMoveWaits;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneMovesTheEnd;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneNotReported;
import org.waishi.friendship.cooperation.CooperationRefusal.NoMilestoneMoveWaits;
import org.waishi.friendship.cooperation.CooperationRefusal.UnknownMilestone;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * What an item decides about its milestones. Its end is the day of its last milestone; once it was
 * approved, nobody changes that alone.
 */
public record Milestones(CooperationItem item) {

  /** Sets a milestone; its day may lie in the past, for archives are entered late. */
  public Decision<CooperationItem> set(String key, String title, LocalDate due, String by) {
    List<Refusal> against = item.against("milestones");
    item.milestone(key).map(_ -> new MilestoneExists(key)).ifPresent(against::add);
    end(Stream.concat(dues(), Stream.of(due)))
        .filter(this::changesTheEnd)
        .flatMap(_ -> end(dues()))
        .map(end -> new MilestoneMovesTheEnd(end.toString()))
        .ifPresent(against::add);
    return Decision.unless(
        against, () -> item.accept(new MilestoneSet(item.id(), tie(), key, title, due, by)));
  }

  /**
   * Moves a milestone that is not done, or asks somebody else to when the approved end would
   * change. The instruction stays as it was.
   */
  public Decision<CooperationItem> move(String key, LocalDate due, Delay reason, String by) {
    List<Refusal> against = againstOpen("milestone-moves", key);
    asked(key).map(_ -> new MilestoneMoveWaits(key)).ifPresent(against::add);
    return Decision.unless(
        against,
        () ->
            item.accept(
                end(duesWith(key, due)).filter(this::changesTheEnd).isPresent()
                    ? new MilestoneMoveAsked(item.id(), tie(), key, due, reason, by)
                    : new MilestoneMoved(item.id(), tie(), key, due, reason, by)));
  }

  /** Confirms or declines a move that somebody else asked for. */
  public Decision<CooperationItem> decide(String key, boolean confirmed, String by) {
    List<Refusal> against = againstOpen("milestone-move-decisions", key);
    Optional<Milestone.Move> asked = asked(key);
    if (asked.isEmpty() && against.isEmpty()) {
      against.add(new NoMilestoneMoveWaits(key));
    }
    asked.flatMap(move -> FourEyes.against(move.by(), by)).ifPresent(against::add);
    return Decision.unless(
        against,
        () -> {
          Milestone.Move move = asked.orElseThrow();
          return item.accept(
              confirmed
                  ? new MilestoneMoved(item.id(), tie(), key, move.due(), move.reason(), by)
                  : new MilestoneMoveDeclined(item.id(), tie(), key, by));
        });
  }

  /** Says that a milestone is done. */
  public Decision<CooperationItem> report(String key, LocalDate on, Said said) {
    List<Refusal> against = againstOpen("milestone-reports", key);
    against.addAll(said.future(on));
    return Decision.unless(
        against, () -> item.accept(new MilestoneReported(item.id(), tie(), key, on, said.by())));
  }

  /** Agrees that a milestone is done; who reported it does not. */
  public Decision<CooperationItem> agree(String key, String by) {
    List<Refusal> against = againstReported("milestone-acceptances", key, by);
    return Decision.unless(
        against,
        () -> {
          LocalDate on = item.milestone(key).map(Milestone::doneOn).orElseThrow();
          return item.accept(new CooperationEvent.MilestoneDone(item.id(), tie(), key, on, by));
        });
  }

  /** Does not agree that a milestone is done. */
  public Decision<CooperationItem> giveBack(String key, String by) {
    return Decision.unless(
        againstReported("milestone-returns", key, by),
        () -> item.accept(new MilestoneReturned(item.id(), tie(), key, by)));
  }

  /** Says each milestone to be overdue whose day has gone by, if nobody said so before. */
  public Decision<CooperationItem> overdue(LocalDate today) {
    CooperationEvent[] news =
        item.milestones().stream()
            .filter(_ -> item.state() == ItemState.RUNNING)
            .filter(one -> !one.overdueSaid())
            .filter(one -> one.standing(today) == Milestone.Standing.OVERDUE)
            .map(one -> new MilestoneOverdue(item.id(), tie(), one.key(), one.due()))
            .toArray(CooperationEvent[]::new);
    return Decision.accept(item, news);
  }

  private String tie() {
    return item.plan().tieId();
  }

  private Optional<Milestone.Move> asked(String key) {
    return item.milestone(key).flatMap(one -> Optional.ofNullable(one.asked()));
  }

  /** Whether this would be another end than the one that was approved. */
  private boolean changesTheEnd(LocalDate end) {
    return item.state() == ItemState.RUNNING
        && end(dues()).filter(now -> !now.equals(end)).isPresent();
  }

  private Stream<LocalDate> dues() {
    return item.milestones().stream().map(Milestone::due);
  }

  private Stream<LocalDate> duesWith(String key, LocalDate due) {
    return item.milestones().stream().map(one -> one.key().equals(key) ? due : one.due());
  }

  private static Optional<LocalDate> end(Stream<LocalDate> dues) {
    return dues.max(LocalDate::compareTo);
  }

  private List<Refusal> againstOpen(String step, String key) {
    List<Refusal> against = item.against(step);
    Optional<Milestone> there = item.milestone(key);
    if (there.isEmpty()) {
      against.add(new UnknownMilestone(key));
    } else if (there.get().accepted()) {
      against.add(new MilestoneDone(key));
    }
    return against;
  }

  private List<Refusal> againstReported(String step, String key, String by) {
    List<Refusal> against = againstOpen(step, key);
    if (against.isEmpty()) {
      Optional<String> reporter = item.milestone(key).map(Milestone::reportedBy);
      reporter.flatMap(maker -> FourEyes.against(maker, by)).ifPresent(against::add);
      if (reporter.isEmpty()) {
        against.add(new MilestoneNotReported(key));
      }
    }
    return against;
  }
}
