package org.waishi.friendship.honour.session;

import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.platform.aggregate.Decision;

/** Sessions for tests of other parts. */
public final class SessionFixture {

  private SessionFixture() {}

  /** A session in which nobody has a seat yet. */
  public static Session open(HonourRule rule, int year) {
    return ((Decision.Accepted<Session>) Session.open(rule, year)).state();
  }
}
