package org.waishi.friendship.tie;

import java.time.LocalDate;
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
 * @param gaps everything that is to be corrected while the papers are returned (一次性告知)
 * @param clock how long the body has that is to answer; absent where no time is set
 * @param signed what outlives a review
 */
public record Dossier(
    TieState stage,
    List<String> submittedBy,
    List<Approval> approvals,
    List<String> gaps,
    @Nullable ApprovalClock clock,
    Signed signed) {

  /** A yes, with the paper that it is. */
  public record Approval(
      TieState stage, String body, String documentNumber, LocalDate on, String fileId) {}

  /**
   * What was signed and decided, whatever became of the review.
   *
   * @param letter the day of the youngest letter of intent; such a tie is never ended without paper
   * @param served the instruction files that served already, each for one step only
   */
  public record Signed(@Nullable LocalDate letter, List<String> served) {

    /** Keeps its own copy. */
    public Signed {
      served = List.copyOf(served);
    }

    private Signed served(@Nullable String file) {
      return new Signed(letter, with(served, file));
    }
  }

  /** Keeps its own copies. */
  public Dossier {
    submittedBy = List.copyOf(submittedBy);
    approvals = List.copyOf(approvals);
    gaps = List.copyOf(gaps);
  }

  /** Nothing was submitted yet. */
  static Dossier empty(TieKind kind) {
    return fresh(kind, new Signed(null, List.of()));
  }

  private static Dossier fresh(TieKind kind, Signed signed) {
    return new Dossier(kind.reviews().getFirst(), List.of(), List.of(), List.of(), null, signed);
  }

  /** Empty again; what was signed stays signed, and what served does not serve again. */
  Dossier emptied(TieKind kind) {
    return fresh(kind, signed);
  }

  Dossier lettered(LocalDate on) {
    return signed(new Signed(on, signed.served()));
  }

  /** An instruction file did its service. */
  Dossier served(@Nullable String file) {
    return signed(signed.served(file));
  }

  Dossier submitted(String by, @Nullable LocalDate on) {
    ApprovalClock runs = clock == null || on == null ? clock : clock.resumed(on);
    return new Dossier(stage, with(submittedBy, by), approvals, List.of(), runs, signed);
  }

  Dossier approved(Approval approval, TieState next) {
    List<Approval> all = Stream.concat(approvals.stream(), Stream.of(approval)).toList();
    return new Dossier(next, submittedBy, all, List.of(), null, signed.served(approval.fileId()));
  }

  Dossier returned(LocalDate on, List<String> missing) {
    ApprovalClock stands = clock == null ? null : clock.stopped(on);
    return new Dossier(stage, submittedBy, approvals, missing, stands, signed);
  }

  /** Nobody is waited for any more. */
  Dossier closed() {
    return new Dossier(stage, submittedBy, approvals, List.of(), null, signed);
  }

  Dossier timed(ApprovalClock by) {
    return new Dossier(stage, submittedBy, approvals, gaps, by, signed);
  }

  Dossier overdue(LocalDate dueOn) {
    return clock == null ? this : timed(clock.said(dueOn));
  }

  /** The day of the youngest instruction file. */
  public Optional<LocalDate> lastApproval() {
    return approvals.stream().map(Approval::on).max(Comparator.naturalOrder());
  }

  /** The day of the youngest paper, which the next one is not older than. */
  Optional<LocalDate> lastPaper() {
    return Stream.concat(lastApproval().stream(), Stream.ofNullable(signed.letter()))
        .max(Comparator.naturalOrder());
  }

  private Dossier signed(Signed now) {
    return new Dossier(stage, submittedBy, approvals, gaps, clock, now);
  }

  private static List<String> with(List<String> all, @Nullable String one) {
    return Stream.concat(all.stream(), Stream.ofNullable(one)).distinct().toList();
  }
}
