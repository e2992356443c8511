package org.waishi.friendship.honour.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.honour.kind.Decider;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.aggregate.Decision;

class SessionTest {

  private static Session open(Integer seats) {
    return ((Decision.Accepted<Session>) opened(seats)).state();
  }

  /** A session of an honour with so many seats. */
  static Decision<Session> opened(Integer seats) {
    HonourRule rule =
        new HonourRule(
            LocalDate.of(2000, 1, 1),
            "qindao-award",
            "QD-QDA",
            "琴岛奖",
            "Qindao Award",
            2000,
            2,
            Period.ofMonths(6),
            Period.ofMonths(3),
            seats,
            List.of(PersonKind.FOREIGNER),
            Decider.CITY,
            false,
            true);
    return Session.open(rule, 2026);
  }

  private static Session takes(Session session, String nomination) {
    return session.take(nomination) instanceof Decision.Accepted<Session>(var after, var _)
        ? after
        : session;
  }

  @Test
  void the_twenty_first_finds_no_seat() {
    Session session = open(20);
    for (int nomination = 1; nomination <= 20; nomination++) {
      session = takes(session, "n" + nomination);
    }
    assertThat(session.full()).isTrue();
    assertThat(session.take("n21"))
        .isEqualTo(Decision.refuse(new SessionFull("qindao-award", 2026, 20)));
    assertThat(session.take("n7")).isEqualTo(Decision.unchanged(session));
  }

  @Test
  void an_honour_without_a_limit_is_never_full() {
    Session session = open(null);
    for (int nomination = 1; nomination <= 50; nomination++) {
      session = takes(session, "n" + nomination);
    }
    assertThat(session.numberOf("n50")).hasValue("QD-QDA-2026-0050");
    assertThat(session.full()).isFalse();
  }

  @Test
  void a_session_has_one_id_for_its_honour_and_year() {
    assertThat(open(1).id()).isEqualTo(Session.id("qindao-award", 2026));
    assertThat(Session.id("qindao-award", 2028)).isNotEqualTo(open(1).id()).isNotEmpty();
    assertThat(Session.id("honorary-citizen", 2026)).isNotEqualTo(open(1).id());
  }
}
