package org.waishi.friendship.honour.historic;

import org.waishi.platform.aggregate.Refusal;

/** In a session of long ago more were honoured than there were seats; a remark only. */
record MoreThanSeats(String honour, int session, int seats, long awards) implements Refusal {
  @Override
  public String code() {
    return "more-awards-than-seats";
  }
}
