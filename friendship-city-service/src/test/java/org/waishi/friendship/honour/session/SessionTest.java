package org.waishi.friendship.honour.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.honour.kind.Decider;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.aggregate.Decision;

class SessionTest {

  private static Session open(Integer seats) {
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
    return ((Decision.Accepted<Session>) Session.open(rule, 2026)).state();
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

  @Property
  void numbers_have_no_gap_and_no_double_whoever_asks_how_often(
      @ForAll List<@IntRange(max = 40) Integer> asking) {
    Session session = open(20);
    List<SessionEvent> facts = new ArrayList<>();
    for (int nomination : asking) {
      if (session.take("n" + nomination)
          instanceof Decision.Accepted<Session>(var after, var said)) {
        session = after;
        said.forEach(fact -> facts.add((SessionEvent) fact));
      }
    }
    int distinct = (int) Math.min(20, asking.stream().distinct().count());
    assertThat(session.taken())
        .extracting(Session.Seat::certificateNumber)
        .isEqualTo(
            IntStream.rangeClosed(1, distinct)
                .mapToObj(n -> String.format("QD-QDA-2026-%04d", n))
                .toList());
    Session replayed = open(20);
    for (SessionEvent fact : facts) {
      replayed = replayed.evolve(fact);
    }
    assertThat(replayed).isEqualTo(session);
  }
}
