package org.waishi.friendship.honour.session;

import org.waishi.platform.aggregate.Refusal;

/** All seats of the session are taken. */
public record SessionFull(String honour, int year, int seats) implements Refusal {
  @Override
  public String code() {
    return "session-full";
  }
}
