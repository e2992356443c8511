package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The papers under review.
 *
 * @param stage the review that a submission goes to
 * @param submittedBy everybody who submitted them since the letter of intent: the makers
 * @param approvals the instruction files since the letter of intent
 */
public record Dossier(TieState stage, List<String> submittedBy, List<Approval> approvals) {

  /** A yes, with the paper that it is. */
  public record Approval(
      TieState stage, String body, String documentNumber, LocalDate on, String fileId) {}

  /** Keeps its own copies. */
  public Dossier {
    submittedBy = List.copyOf(submittedBy);
    approvals = List.copyOf(approvals);
  }

  /** Nothing was submitted yet. */
  static Dossier empty() {
    return new Dossier(TieState.CITY_REVIEW, List.of(), List.of());
  }

  Dossier submitted(String by) {
    List<String> makers = Stream.concat(submittedBy.stream(), Stream.of(by)).distinct().toList();
    return new Dossier(stage, makers, approvals);
  }

  Dossier approved(Approval approval, TieState next) {
    List<Approval> all = new ArrayList<>(approvals);
    all.add(approval);
    return new Dossier(next, submittedBy, all);
  }

  /** The day of the youngest instruction file. */
  Optional<LocalDate> lastApproval() {
    return approvals.stream().map(Approval::on).max(Comparator.naturalOrder());
  }
}
