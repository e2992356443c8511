package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.honour.NominationFixture.DAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.waishi.friendship.honour.kind.Decider;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.friendship.honour.session.Session;
import org.waishi.friendship.honour.session.SessionFixture;
import org.waishi.platform.aggregate.Decision;

/** Awards, seats, revocations and second nominations together, whatever the order. */
class HonourLifePropertyTest {

  private static final int SEATS = 3;
  private static final HonourRule RULE =
      new HonourRule(
          LocalDate.of(2000, 1, 1),
          "qindao-award",
          "QD-QDA",
          "奖",
          "award",
          2000,
          2,
          Period.ofMonths(6),
          Period.ofMonths(3),
          SEATS,
          List.of(PersonKind.FOREIGNER),
          Decider.CITY,
          false,
          true);

  /** Nominations by id, whose claims the store keeps unique as it does here. */
  private static final class Office {
    private final Map<String, Nomination> nominations = new HashMap<>();
    private Session session = SessionFixture.open(RULE, 2026);

    void nominate(String id, String friend) {
      Proposal proposal =
          new Proposal(
              friend, "qindao-award", 2026, PersonKind.FOREIGNER, List.of("x"), "u", "商务局");
      Decision<Nomination> begun = Nomination.propose(id, proposal, RULE, List.of(), "officer");
      boolean free =
          nominations.values().stream().noneMatch(one -> proposal.claim().equals(one.claim()));
      if (free && begun instanceof Decision.Accepted<Nomination>(var state, _)) {
        nominations.put(
            id,
            new NominationFixture(state, List.of()).before("government-decisions").nomination());
      }
    }

    void take(String id, NominationStep step) {
      Nomination now = nominations.get(id);
      if (now != null
          && now.take(step, NominationFixture.world())
              instanceof Decision.Accepted<Nomination>(var after, _)) {
        nominations.put(id, after);
        finish(id);
      }
    }

    private void finish(String id) {
      Nomination now = nominations.get(id);
      if (now.state() != NominationState.AWARDING) {
        return;
      }
      Decision<Session> seat = session.take(id);
      if (seat instanceof Decision.Accepted<Session>(var after, _)) {
        session = after;
      }
      Decision<Nomination> end = session.numberOf(id).map(now::award).orElseGet(now::seatRefused);
      nominations.put(id, ((Decision.Accepted<Nomination>) end).state());
    }
  }

  @Property(tries = 500)
  void no_more_than_the_seats_no_number_twice_and_no_person_twice(
      @ForAll @Size(max = 60) List<@IntRange(max = 39) Integer> orders) {
    Office office = new Office();
    int made = 0;
    for (int order : orders) {
      int person = order % 5;
      String newest = "n" + made + "-" + person;
      switch (order / 10) {
        case 0 -> office.nominate("n" + ++made + "-" + person, "f" + person);
        case 1 -> decideAll(office, person);
        case 2 -> revokeAll(office, person);
        default -> office.take(newest, NominationFixture.recall("leader"));
      }
      holds(office);
    }
  }

  private static void decideAll(Office office, int person) {
    Set.copyOf(office.nominations.keySet()).stream()
        .filter(id -> id.endsWith("-" + person))
        .forEach(
            id ->
                office.take(
                    id,
                    NominationFixture.review(
                        "government-decisions", Instruction.Outcome.APPROVED)));
  }

  private static void revokeAll(Office office, int person) {
    Instruction paper = NominationFixture.paper("government-decisions", DAY);
    Set.copyOf(office.nominations.keySet()).stream()
        .filter(id -> id.endsWith("-" + person))
        .forEach(id -> office.take(id, new NominationStep.Revoke(paper, "leader")));
  }

  private static void holds(Office office) {
    List<Nomination> honoured =
        office.nominations.values().stream().filter(one -> one.award() != null).toList();
    assertThat(honoured).hasSizeLessThanOrEqualTo(SEATS);
    assertThat(honoured.stream().map(one -> one.award().certificateNumber()).sorted())
        .isEqualTo(
            IntStream.rangeClosed(1, honoured.size())
                .mapToObj(n -> String.format("QD-QDA-2026-%04d", n))
                .toList());
    Set<String> persons = new HashSet<>();
    assertThat(honoured).allMatch(one -> persons.add(one.proposal().friendId()));
    assertThat(honoured).allMatch(one -> one.claim() != null);
  }
}
