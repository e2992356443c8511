package org.waishi.friendship.friend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.platform.aggregate.Decision;

/** Whatever is asked in whatever order, consent, hold and erasure keep their word. */
class FriendPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  record Wish(int what, int days, String by) {

    Decision<Friend> of(Friend friend) {
      LocalDate on = TODAY.minusDays(days);
      return switch (what) {
        case 0 -> friend.withdraw(on, TODAY);
        case 1 -> friend.consent(new Consent("2", on, "f"), TODAY);
        case 2 -> friend.contact(new Contact(on, Contact.Manner.CALL, null, by), TODAY);
        case 3 -> friend.hold(new LegalHold("court", "7", on, "p", by), "p"::equals, TODAY);
        case 4 -> friend.release(new LegalHold("court", "8", on, "p", by), "p"::equals, TODAY);
        case 5 ->
            friend.requestErasure(
                new Erasure.Request(Erasure.Ground.LAW, "p", by, TODAY), TODAY, "p"::equals);
        case 6 -> friend.erase(List.of(), "d", by, TODAY);
        case 7 -> friend.consentSeparately(new Consent("3", on, "s"), TODAY);
        case 8 -> friend.withdrawSeparate(on, TODAY);
        case 9 -> friend.withdrawErasureRequest(by, TODAY);
        default -> friend.describe(new Profile("DE", List.of("a" + days), List.of(), List.of()));
      };
    }
  }

  @Property(tries = 1000)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("wishes") List<Wish> wishes) {
    Decision.Accepted<Friend> begun =
        (Decision.Accepted<Friend>)
            Friend.register(
                "f1",
                new Registration(
                    new Profile("DE", List.of(), List.of(), List.of()),
                    new Consent("1", TODAY.minusDays(20), "f"),
                    null,
                    Map.of()),
                List.of(),
                TODAY);
    List<Object> facts = new ArrayList<>(begun.facts());
    Friend friend = begun.state();
    for (Wish wish : wishes) {
      if (wish.of(friend) instanceof Decision.Accepted<Friend>(var after, var said)) {
        holds(friend, wish, after);
        facts.addAll(said);
        friend = after;
      }
    }
    assertThat(replayed(facts)).isEqualTo(friend);
  }

  private static void holds(Friend before, Wish wish, Friend after) {
    assertThat(before.erasure()).as("nothing happens after an erasure").isNull();
    if (after.erasure() != null) {
      assertThat(before.custody().hold()).as("a hold refuses erasure").isNull();
      assertThat(before.custody().requested().by()).isNotEqualTo(wish.by());
    }
    if (wish.what() == 9) {
      assertThat(before.custody().requested().by()).isNotEqualTo(wish.by());
    }
    if (after.log().contacts().size() > before.log().contacts().size()) {
      assertThat(before.withdrawnOn()).as("no touch without consent").isNull();
    }
    if (before.custody().hold() != null && after.custody().hold() == null) {
      assertThat(before.custody().hold().by()).as("lifted by another").isNotEqualTo(wish.by());
    }
    if (before.withdrawnOn() != null && after.withdrawnOn() == null) {
      assertThat(after.custody().requested()).as("no wish outlives a new consent").isNull();
    }
    if (before.custody().hold() != null && after.standing().separate() == null) {
      assertThat(before.standing().separate()).as("a hold keeps what it covers").isNull();
    }
    assertThat(after.silenced().isEmpty())
        .isEqualTo(after.withdrawnOn() == null && after.erasure() == null);
    assertThat(after.log().contacts()).isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
  }

  private static Friend replayed(List<Object> facts) {
    Friend friend = FriendEvolution.from((FriendEvent) facts.getFirst());
    for (Object fact : facts) {
      friend = friend.evolve((FriendEvent) fact);
    }
    return friend;
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(-1, 25),
            Arbitraries.of("officer", "reviewer"))
        .as(Wish::new)
        .list()
        .ofMaxSize(40);
  }
}
