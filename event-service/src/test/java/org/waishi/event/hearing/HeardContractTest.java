package org.waishi.event.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.event.hearing.AgreementReactions.Signed;
import org.waishi.event.hearing.AlertReactions.AlertInForce;
import org.waishi.event.hearing.AlertReactions.AlertLapsed;
import org.waishi.event.hearing.AnniversaryReactions.AnniversaryDue;
import org.waishi.event.hearing.AnniversaryReactions.Category;
import org.waishi.event.hearing.AnniversaryReactions.Subject;
import org.waishi.event.hearing.FriendReactions.Friend;
import org.waishi.event.hearing.HonourReactions.Awarded;
import org.waishi.event.hearing.HonourReactions.Revoked;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.reaction.Reactions;

/** What this service hears is what the other services have approved. */
class HeardContractTest {

  private static final Path EVENTS = Path.of("../docs/events");

  @Test
  void everything_that_is_heard_is_said_by_somebody() {
    List<Reactions> all =
        List.of(
            new AnniversaryReactions(null).toAnniversaries(),
            new AlertReactions(null).toAlerts(),
            new AgreementReactions(null).toAgreements(),
            new TieReactions(null).toTies(),
            new HonourReactions(null).toHonours(),
            new FriendReactions(null).toFriends());
    assertThat(all.stream().flatMap(reactions -> reactions.types().stream()))
        .hasSize(15)
        .allMatch(type -> Files.exists(EVENTS.resolve(type + ".schema.json")));
  }

  @Test
  void the_approved_examples_are_understood() throws IOException {
    assertThat(read("friendship-city.anniversary-due", AnniversaryDue.class))
        .isEqualTo(
            new AnniversaryDue(
                "a1", Subject.COUNTRY, "KR", null, "KR", 30, Category.TEN, "2022-08-24"));
    assertThat(read("consular.alert-raised", AlertInForce.class).level()).isEqualTo("DO_NOT_GO");
    assertThat(read("consular.alert-changed", AlertInForce.class).country()).isEqualTo("UZ");
    assertThat(read("consular.alert-lapsed", AlertLapsed.class).country()).isEqualTo("UZ");
  }

  @Test
  void the_approved_examples_of_honours_and_friends_are_understood() throws IOException {
    assertThat(read("friendship-city.honour-awarded", Awarded.class))
        .isEqualTo(new Awarded("n1", "f1", "qindao-award", 2026, LocalDate.of(2026, 5, 1)));
    assertThat(read("friendship-city.honour-revoked", Revoked.class))
        .isEqualTo(new Revoked("n1", "f1", "qindao-award"));
    for (String fact : List.of("consented", "consent-withdrawn", "erased")) {
      assertThat(read("friendship-city.friend-" + fact, Friend.class)).isEqualTo(new Friend("f1"));
    }
  }

  @Test
  void the_approved_example_of_a_signed_agreement_is_understood() throws IOException {
    assertThat(read("friendship-city.agreement-signed", Signed.class))
        .isEqualTo(
            new Signed("a1", "t1", new Signed.Signing(LocalDate.of(2026, 5, 2), "5f2b8c1d")));
  }

  private static <T> T read(String fact, Class<T> type) throws IOException {
    Path example = EVENTS.resolve("examples/org.waishi." + fact + ".v1.json");
    return JsonSettings.tolerant().readValue(Files.readString(example), type);
  }
}
