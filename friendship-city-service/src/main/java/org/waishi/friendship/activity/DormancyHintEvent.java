package org.waishi.friendship.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about the quiet of a tie. */
sealed interface DormancyHintEvent {

  /**
   * Nothing has happened with an active tie for too long.
   *
   * @param quietSince null when neither a deed nor the beginning is known
   * @param months the limit that was passed
   */
  record DormancyHinted(
      String tieId, String country, @Nullable LocalDate quietSince, int months, LocalDate on)
      implements DormancyHintEvent {}

  /** Something happens with it again, or it is active no more. */
  record DormancyHintLifted(
      String tieId, String country, @Nullable LocalDate lastDeed, LocalDate on)
      implements DormancyHintEvent {}
}
