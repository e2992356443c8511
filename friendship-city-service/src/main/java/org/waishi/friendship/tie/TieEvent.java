package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.platform.deadline.CaseClock;

/** What can happen to a tie. */
public sealed interface TieEvent {

  /** A lead was entered. */
  record TieProposed(
      String cityId,
      String country,
      TieKind kind,
      @Nullable String upgrades,
      List<String> tiedElsewhere,
      @Nullable Institutions between)
      implements TieEvent {
    /** Keeps its own copy. */
    public TieProposed {
      tiedElsewhere = List.copyOf(tiedElsewhere);
    }
  }

  /** A tie from before this register was taken over from a table. */
  record TieImported(
      String cityId,
      String country,
      TieKind kind,
      @Nullable PartialDate established,
      List<String> networks,
      @Nullable String source,
      @Nullable String notes,
      @Nullable Institutions between,
      @Nullable String sentBy)
      implements TieEvent {
    /** Keeps its own copy. */
    public TieImported {
      networks = List.copyOf(networks);
    }
  }

  /** A newer table says something else of such a tie. */
  record TieCorrected(
      TieKind kind,
      @Nullable PartialDate established,
      List<String> networks,
      @Nullable String source,
      @Nullable String notes,
      @Nullable String sentBy)
      implements TieEvent {
    /** Keeps its own copy. */
    public TieCorrected {
      networks = List.copyOf(networks);
    }
  }

  /** Somebody who did not send the table looked at it. */
  record HistoricTieConfirmed(String cityId, String country, LocalDate on, String by)
      implements TieEvent {}

  /** It has its running number. */
  record TieNumbered(String cityId, String country, String number) implements TieEvent {}

  /** Who a lead is about was said anew. */
  record LeadCorrected(TieKind kind, List<String> tiedElsewhere, @Nullable Institutions between)
      implements TieEvent {
    /** Keeps its own copy. */
    public LeadCorrected {
      tiedElsewhere = List.copyOf(tiedElsewhere);
    }
  }

  /** Exchanges began. */
  record ExplorationStarted(LocalDate on) implements TieEvent {}

  /** The letter of intent was signed. */
  record LetterOfIntentSigned(LocalDate on, String fileId) implements TieEvent {}

  /** The papers went to review; where they were returned before, its clock runs again. */
  record ReviewRequested(TieState stage, String requestedBy, @Nullable LocalDate on)
      implements TieEvent {}

  /** A body has so many working days to answer, the first of them after this day. */
  record ReviewClockStarted(TieState stage, LocalDate on, int workingDays, CaseClock.Mode mode)
      implements TieEvent {}

  /** A body let its time pass; said once. */
  record ReviewOverdue(String cityId, String country, TieState stage, LocalDate dueOn)
      implements TieEvent {}

  /** A body approved by an instruction file. */
  record ReviewPassed(
      TieState stage,
      String body,
      String documentNumber,
      LocalDate on,
      String fileId,
      TieState next)
      implements TieEvent {}

  /** A body returned the papers for correction, and said everything that is to be corrected. */
  record ReviewReturned(
      TieState stage,
      String body,
      String documentNumber,
      LocalDate on,
      @Nullable String fileId,
      List<String> gaps)
      implements TieEvent {
    /** Keeps its own copy; those of long ago said no gaps. */
    public ReviewReturned {
      gaps = Stream.ofNullable(gaps).flatMap(List::stream).toList();
    }
  }

  /** The office took the papers back, by a decision if a body had approved; exchanges go on. */
  record ReviewWithdrawn(TieState stage, LocalDate on, @Nullable Decree told) implements TieEvent {}

  /** A body rejected; exchanges go on. */
  record ReviewRejected(
      TieState stage, String body, String documentNumber, LocalDate on, @Nullable String fileId)
      implements TieEvent {}

  /** The agreement is signed. */
  record TieActivated(
      String cityId,
      String country,
      TieKind kind,
      String agreementFileId,
      LocalDate signedOn,
      @Nullable String upgrades)
      implements TieEvent {}

  /** Nothing goes on any more, as a decision says; it does not count until it lives again. */
  record TieFellDormant(String cityId, String country, LocalDate on, Decree told)
      implements TieEvent {}

  /** The tie was suspended, by a decision. */
  record TieSuspended(String cityId, String country, LocalDate on, Decree told)
      implements TieEvent {}

  /** The tie lives again after it was dormant or suspended, by a decision. */
  record TieRevived(String cityId, String country, LocalDate on, Decree told) implements TieEvent {}

  /** The tie ended; by a decision, or given up when nothing was signed yet. */
  record TieTerminated(String cityId, String country, LocalDate on, @Nullable Decree told)
      implements TieEvent {}

  /** From now on this tie holds the city's only place for the higher tie. */
  record PlaceKept(String upgradeId) implements TieEvent {}

  /** The higher tie is active in this one's place. */
  record TieSuperseded(String cityId, String country, String upgradeId, LocalDate on)
      implements TieEvent {}

  /** The higher tie has ended; the city's place is free. */
  record PlaceFreed(String upgradeId) implements TieEvent {}
}
