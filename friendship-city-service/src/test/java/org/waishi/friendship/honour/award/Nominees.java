package org.waishi.friendship.honour.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waishi.friendship.friend.Consent;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.Profile;
import org.waishi.friendship.honour.Instruction;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationStep;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.Proposal;
import org.waishi.friendship.honour.kind.Decider;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.crypto.PersonalField;

/** Friends of the city on their way to an honour, straight through the use cases. */
record Nominees(Friends friends, Nominations nominations, Awards awards) {

  static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  static final NominationStep YES =
      new NominationStep.Review(
          "government-decisions",
          Instruction.Outcome.APPROVED,
          Decider.CITY,
          new Instruction("市政府", "no-9", DAY, "file-9"),
          "leader");

  /** So many of a session, all before the government; their ids. */
  List<String> before(String kind, int session, int count) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(n -> nominated(friend(kind + session + "-" + n), kind, session))
        .peek(this::reviewed)
        .toList();
  }

  String friend(String name) {
    Friends.Registration entry =
        new Friends.Registration(
            new Profile("DE", List.of(), List.of(), List.of()),
            new Consent("1", DAY, "file"),
            Map.of(PersonalField.NAME, name));
    return done(friends.register(entry, origin("officer", "friend-" + name)));
  }

  Result<Nomination> nominates(String friend, String kind, int session, String key) {
    Proposal proposal =
        new Proposal(
            friend, kind, session, PersonKind.FOREIGNER, List.of("trade"), "unit", "sector");
    return nominations.propose(proposal, origin("officer", key));
  }

  static Step step(String id, String name) {
    return new Step(id, name, origin("leader", null), Precondition.any());
  }

  static Origin origin(String actor, String key) {
    return Origin.request(actor, "c-1", key);
  }

  private String nominated(String friend, String kind, int session) {
    return done(nominates(friend, kind, session, "nominate-" + friend));
  }

  private void reviewed(String id) {
    takes(id, new NominationStep.Agree(DAY, "file"));
    takes(id, new NominationStep.Submit(DAY, "officer"));
    for (String review : List.of("sector-reviews", "fao-reviews", "background-checks")) {
      takes(
          id,
          new NominationStep.Review(
              review,
              Instruction.Outcome.APPROVED,
              null,
              new Instruction("b", "n", DAY, "file"),
              "reviewer"));
    }
  }

  private void takes(String id, NominationStep step) {
    assertThat(awards.take(step(id, step.resource()), step, step)).isInstanceOf(Result.Done.class);
  }

  private static String done(Result<?> result) {
    assertThat(result).isInstanceOf(Result.Done.class);
    return ((Result.Done<?>) result).stored().id();
  }
}
