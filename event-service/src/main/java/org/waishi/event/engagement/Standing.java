package org.waishi.event.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.paper.PersonalWords;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * How far an engagement has come.
 *
 * @param gaps what was missing when it was returned; empty otherwise
 * @param reason why it was called off, if it was
 * @param instruction the file it was approved by, kept when it is called off or held afterwards
 * @param conclusion how it was held, once it was
 */
public record Standing(
    EngagementState state,
    List<EngagementReturned.Gap> gaps,
    EngagementCancelled.@Nullable Reason reason,
    @Nullable Instruction instruction,
    @Nullable Conclusion conclusion) {

  static final Standing PROPOSED =
      new Standing(EngagementState.PROPOSED, List.of(), null, null, null);

  /** Keeps its own copy. */
  public Standing {
    gaps = List.copyOf(gaps);
  }

  /**
   * An instruction file (批件): no approval without one.
   *
   * @param number the file number (文号)
   * @param issuedBy the body that issued it
   * @param fileId where its text is kept
   */
  public record Instruction(String number, String issuedBy, LocalDate issuedOn, String fileId) {

    List<Refusal> faults() {
      return Stream.of(PersonalWords.in("number", number), PersonalWords.in("issuedBy", issuedBy))
          .flatMap(List::stream)
          .toList();
    }
  }

  Optional<Refusal> against(String step) {
    return StepNotAllowed.against(step, state, state.allowedSteps());
  }

  Standing approved(Instruction file) {
    return new Standing(EngagementState.APPROVED, List.of(), null, file, null);
  }

  Standing returned(List<EngagementReturned.Gap> missing) {
    return new Standing(EngagementState.RETURNED, missing, null, null, null);
  }

  Standing cancelled(EngagementCancelled.Reason why) {
    return new Standing(EngagementState.CANCELLED, List.of(), why, instruction, null);
  }

  Standing concluded(Conclusion how) {
    return new Standing(EngagementState.CONCLUDED, List.of(), null, instruction, how);
  }
}
