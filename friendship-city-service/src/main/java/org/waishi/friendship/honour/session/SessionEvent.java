package org.waishi.friendship.honour.session;

import org.jspecify.annotations.Nullable;

/** What can happen to a session. */
public sealed interface SessionEvent {

  /** The first seat is wanted. */
  record HonourSessionOpened(
      String sessionId, String kind, int year, String letters, @Nullable Integer seats)
      implements SessionEvent {}

  /** A nomination has a seat, and with it the number of its certificate. */
  record HonourSeatTaken(String sessionId, String nominationId, String certificateNumber)
      implements SessionEvent {}
}
