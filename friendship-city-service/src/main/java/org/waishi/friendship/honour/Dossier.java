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
 */
@Schema(name = "NominationDossier")
public record Dossier(
    @Nullable Consent consent,
    @Nullable Submission submission,
    @Nullable NominationState returnedFrom,
    List<Approval> approvals) {

  static final Dossier EMPTY = new Dossier(null, null, null, List.of());

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
    return new Dossier(given, submission, returnedFrom, approvals);
  }

  Dossier sent(Submission sending) {
    return new Dossier(consent, sending, null, approvals);
  }

  Dossier returned(NominationState from) {
    return new Dossier(consent, submission, from, approvals);
  }

  Dossier passed(Approval yes) {
    List<Approval> more = new ArrayList<>(approvals);
    more.add(yes);
    return new Dossier(consent, submission, returnedFrom, more);
  }

  Dossier withoutLast() {
    return new Dossier(
        consent, submission, returnedFrom, approvals.subList(0, approvals.size() - 1));
  }
}
