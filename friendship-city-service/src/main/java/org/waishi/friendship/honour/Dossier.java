package org.waishi.friendship.honour;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;

/**
 * The papers of a nomination.
 *
 * @param consent the nominee's
 * @param submissions each time that they were sent, the first one first
 * @param returns each time that a review wanted them corrected
 * @param ending how it ended without the honour; null for every other
 * @param importedOn when an honour that was given before this register was taken over; null for
 *     every other
 */
@Schema(name = "NominationDossier")
public record Dossier(
    @Nullable Consent consent,
    List<Submission> submissions,
    List<Return> returns,
    List<Approval> approvals,
    @Nullable Ending ending,
    @Nullable LocalDate importedOn) {

  static final Dossier EMPTY = new Dossier(null, List.of(), List.of(), List.of(), null, null);

  /** Of an honour that was given before this register. */
  static Dossier historic(Approval yes, LocalDate importedOn) {
    return new Dossier(null, List.of(), List.of(), List.of(yes), null, importedOn);
  }

  /** Keeps its own copies. */
  public Dossier {
    submissions = List.copyOf(submissions);
    returns = List.copyOf(returns);
    approvals = List.copyOf(approvals);
  }

  /** The nominee's consent to be honoured. */
  @Schema(name = "NomineeConsent")
  public record Consent(LocalDate on, String fileId) {}

  /** The papers were sent, and by whom. */
  @Schema(name = "NominationSubmission")
  public record Submission(LocalDate on, String by) {}

  /** They came back. */
  @Schema(name = "NominationReturn")
  public record Return(NominationState stage, Instruction told) {}

  /** A yes. */
  @Schema(name = "NominationApproval")
  public record Approval(NominationState stage, Instruction told, String by) {}

  /**
   * The end without the honour.
   *
   * @param told what the body said, where one did
   * @param fileId the letter of the nominee or the unit, where a body had approved
   */
  @Schema(name = "NominationEnding")
  public record Ending(
      NominationState stage,
      Ground ground,
      LocalDate on,
      @Nullable Instruction told,
      @Nullable String fileId) {}

  /** The youngest day on any paper after the first submission, it included. */
  Optional<LocalDate> last() {
    return Stream.of(
            submissions.stream().map(Submission::on),
            returns.stream().map(one -> one.told().on()),
            approvals.stream().map(one -> one.told().on()))
        .flatMap(days -> days)
        .max(LocalDate::compareTo);
  }

  /** Which review comes next after a submission. */
  NominationState ahead() {
    return returns.isEmpty() ? NominationState.SECTOR_REVIEW : returns.getLast().stage();
  }

  /** The last yes, if there is any. */
  Optional<Approval> lastYes() {
    return approvals.isEmpty() ? Optional.empty() : Optional.of(approvals.getLast());
  }

  Dossier agreed(Consent given) {
    return new Dossier(given, submissions, returns, approvals, null, importedOn);
  }

  Dossier sent(Submission sending) {
    return new Dossier(consent, and(submissions, sending), returns, approvals, null, importedOn);
  }

  Dossier returned(Return back) {
    return new Dossier(consent, submissions, and(returns, back), approvals, null, importedOn);
  }

  Dossier passed(Approval yes) {
    return new Dossier(consent, submissions, returns, and(approvals, yes), null, importedOn);
  }

  Dossier withoutLast() {
    return new Dossier(
        consent,
        submissions,
        returns,
        approvals.subList(0, approvals.size() - 1),
        null,
        importedOn);
  }

  Dossier ended(Ending how) {
    return new Dossier(consent, submissions, returns, approvals, how, importedOn);
  }

  /** The papers of the answers that stand: one instruction file serves one step. */
  List<String> served() {
    return Stream.concat(returns.stream().map(Return::told), approvals.stream().map(Approval::told))
        .map(Instruction::fileId)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static <T> List<T> and(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
