package org.waishi.friendship.cooperation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone (节点).
 *
 * @param key its short code, such as {@code m1}
 * @param title public words that name no person
 * @param reportedBy who said that it is done; null while nobody did, and again after a return
 * @param doneOn when it was done, by that report
 * @param accepted whether somebody else agreed
 * @param asked the move that waits for somebody else; null while none does
 * @param overdueSaid whether it was said to be overdue, which happens once for a due day
 */
@Schema(name = "CooperationMilestone")
public record Milestone(
    String key,
    String title,
    LocalDate due,
    @Nullable String reportedBy,
    @Nullable LocalDate doneOn,
    boolean accepted,
    @Nullable Move asked,
    boolean overdueSaid) {

  /** A move that somebody asked for. */
  @Schema(name = "CooperationMilestoneMove")
  public record Move(LocalDate due, CooperationEvent.Delay reason, String by) {}

  /** How a milestone stands on a day. */
  public enum Standing {
    /** Still to come. */
    DUE,
    /** Its day has gone by and nobody agreed that it is done. */
    OVERDUE,
    /** Somebody said that it is done; somebody else has still to agree. */
    REPORTED,
    /** Done. */
    DONE
  }

  /** A new one. */
  static Milestone open(String key, String title, LocalDate due) {
    return new Milestone(key, title, due, null, null, false, null, false);
  }

  /** How it stands on a day; its last day is in time. */
  public Standing standing(LocalDate day) {
    if (accepted) {
      return Standing.DONE;
    }
    if (reportedBy != null) {
      return Standing.REPORTED;
    }
    return due.isBefore(day) ? Standing.OVERDUE : Standing.DUE;
  }

  Milestone due(LocalDate later) {
    return new Milestone(key, title, later, reportedBy, doneOn, accepted, null, false);
  }

  Milestone asked(@Nullable Move move) {
    return new Milestone(key, title, due, reportedBy, doneOn, accepted, move, overdueSaid);
  }

  Milestone reported(String by, LocalDate on) {
    return new Milestone(key, title, due, by, on, false, asked, overdueSaid);
  }

  Milestone returned() {
    return new Milestone(key, title, due, null, null, false, asked, overdueSaid);
  }

  Milestone agreed() {
    return new Milestone(key, title, due, reportedBy, doneOn, true, null, overdueSaid);
  }

  Milestone saidOverdue() {
    return new Milestone(key, title, due, reportedBy, doneOn, accepted, asked, true);
  }
}
