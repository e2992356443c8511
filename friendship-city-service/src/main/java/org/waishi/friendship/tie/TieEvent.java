package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/** What can happen to a tie. */
public sealed interface TieEvent {

  /** A lead was entered. */
  record TieProposed(String cityId, String country, TieKind kind) implements TieEvent {}

  /** A tie from before this register was taken over from a table. */
  record TieImported(
      String cityId,
      String country,
      TieKind kind,
      @Nullable PartialDate established,
      List<String> networks)
      implements TieEvent {}

  /** Exchanges began. */
  record ExplorationStarted(LocalDate on) implements TieEvent {}

  /** The letter of intent was signed. */
  record LetterOfIntentSigned(LocalDate on, String fileId) implements TieEvent {}

  /** The papers went to review. */
  record ReviewRequested(TieState stage, String requestedBy) implements TieEvent {}

  /** A body approved by an instruction file. */
  record ReviewPassed(
      TieState stage, String body, String documentNumber, LocalDate on, TieState next)
      implements TieEvent {}

  /** A body returned the papers for correction. */
  record ReviewReturned(TieState stage, String body, String documentNumber, LocalDate on)
      implements TieEvent {}

  /** A body rejected; exchanges go on. */
  record ReviewRejected(TieState stage, String body, String documentNumber, LocalDate on)
      implements TieEvent {}

  /** The agreement is signed. */
  record TieActivated(
      String cityId, String country, TieKind kind, String agreementFileId, LocalDate signedOn)
      implements TieEvent {}

  /** The tie was suspended. */
  record TieSuspended(String cityId, String country, LocalDate on) implements TieEvent {}

  /** The tie lives again. */
  record TieRevived(String cityId, String country, LocalDate on) implements TieEvent {}

  /** The tie ended. */
  record TieTerminated(String cityId, String country, LocalDate on) implements TieEvent {}
}
