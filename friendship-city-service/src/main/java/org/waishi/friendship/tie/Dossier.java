package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.clock.ApprovalClock;

/**
 * The papers under review.
 *
 * @param stage the review that a submission goes to
 * @param submittedBy everybody who submitted them since the letter of intent: the makers
 * @param approvals the instruction files since the letter of intent
 * @param clock how long the body has that is to answer; absent where no time is set
 */
public record Dossier(
    TieState stage,
    List<String> submittedBy,
    List<Approval> approvals,
    @Nullable ApprovalClock clock) {

  /** A yes, with the paper that it is. */
  public record Approval(
      TieState stage, String body, String documentNumber, LocalDate on, String fileId) {}

  /** Keeps its own copies. */
  public Dossier {
    submittedBy = List.copyOf(submittedBy);
    approvals = List.copyOf(approvals);
  }

  /** Nothing was submitted yet. */
  static Dossier empty(TieKind kind) {
    return new Dossier(kind.reviews().getFirst(), List.of(), List.of(), null);
  }

  Dossier submitted(String by, @Nullable LocalDate on) {
    List<String> makers = Stream.concat(submittedBy.stream(), Stream.of(by)).distinct().toList();
    ApprovalClock runs = clock == null || on == null ? clock : clock.resumed(on);
    return new Dossier(stage, makers, approvals, runs);
  }

  Dossier approved(Approval approval, TieState next) {
    List<Approval> all = new ArrayList<>(approvals);
    all.add(approval);
    return new Dossier(next, submittedBy, all, null);
  }

  Dossier returned(LocalDate on) {
    return clock == null ? this : timed(clock.stopped(on));
  }

  Dossier timed(ApprovalClock by) {
    return new Dossier(stage, submittedBy, approvals, by);
  }

  Dossier overdue(LocalDate dueOn) {
    return clock == null ? this : timed(clock.said(dueOn));
  }

  /** The day of the youngest instruction file. */
  Optional<LocalDate> lastApproval() {
    return approvals.stream().map(Approval::on).max(Comparator.naturalOrder());
  }
}
