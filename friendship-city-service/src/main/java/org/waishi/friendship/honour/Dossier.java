package org.waishi.friendship.honour;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a nomination.
 *
 * @param consent the nominee's
 * @param returnedFrom which review wants them corrected
 * @param importedOn when an honour that was given before this register was taken over; null for
 *     every other
 */
@Schema(name = "NominationDossier")
public record Dossier(
    @Nullable Consent consent,
    @Nullable Submission submission,
    @Nullable NominationState returnedFrom,
    List<Approval> approvals,
    @Nullable LocalDate importedOn) {

  static final Dossier EMPTY = new Dossier(null, null, null, List.of(), null);

  /** Of an honour that was given before this register. */
  static Dossier historic(Approval yes, LocalDate importedOn) {
    return new Dossier(null, null, null, List.of(yes), importedOn);
  }

  /** Keeps its own copy. */
  public Dossier {
    approvals = List.copyOf(approvals);
  }

  /** The nominee's consent to be honoured. */
  @Schema(name = "NomineeConsent")
  public record Consent(LocalDate on, String fileId) {}

  /** The last time they were sent, and by whom. */
  @Schema(name = "NominationSubmission")
  public record Submission(LocalDate on, String by) {}

  /** A yes. */
  @Schema(name = "NominationApproval")
  public record Approval(NominationState stage, Instruction told, String by) {}

  /** The youngest day on any paper after the submission, it included. */
  Optional<LocalDate> last() {
    Stream<LocalDate> sent = Optional.ofNullable(submission).map(Submission::on).stream();
    return Stream.concat(sent, approvals.stream().map(one -> one.told().on()))
        .max(LocalDate::compareTo);
  }

  Dossier agreed(Consent given) {
    return new Dossier(given, submission, returnedFrom, approvals, importedOn);
  }

  Dossier sent(Submission sending) {
    return new Dossier(consent, sending, null, approvals, importedOn);
  }

  Dossier returned(NominationState from) {
    return new Dossier(consent, submission, from, approvals, importedOn);
  }

  Dossier passed(Approval yes) {
    List<Approval> more = new ArrayList<>(approvals);
    more.add(yes);
    return new Dossier(consent, submission, returnedFrom, more, importedOn);
  }

  Dossier withoutLast() {
    return new Dossier(
        consent, submission, returnedFrom, approvals.subList(0, approvals.size() - 1), importedOn);
  }
}
