package org.waishi.friendship.honour.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.Profile;
import org.waishi.friendship.friend.Registration;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.friendship.honour.Instruction;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;
import org.waishi.friendship.honour.NominationStep;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.Proposal;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.crypto.PersonalField;

/** Friends of the city on their way to an honour, straight through the use cases. */
record Nominees(
    Friends friends,
    Nominations nominations,
    Awards awards,
    Filing filing,
    UnaryOperator<String> consents) {

  /** Files a paper of a kind for a step of a nomination, and says its id. */
  interface Filing {
    String of(String nomination, String kind, String step);
  }

  /** The city's yes, by a paper that was filed for this nomination. */
  NominationStep yes(String id) {
    return review(id, "government-decisions", "青岛市人民政府", "leader");
  }

  /** So many of a session, all before the government; their ids. */
  List<String> before(String kind, int session, int count) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(n -> nominated(friend(kind + session + "-" + n), kind, session))
        .peek(this::reviewed)
        .toList();
  }

  String friend(String name) {
    Registration entry =
        new Registration(
            new Profile("DE", List.of(), List.of(), List.of()),
            new Consent("2012-1", LocalDate.of(2013, 1, 1), consents.apply(name)),
            null,
            Map.of(PersonalField.NAME, name));
    return done(friends.register(entry, origin("officer", "friend-" + name)));
  }

  Result<Nomination> nominates(String friend, String kind, int session, String key) {
    Proposal proposal =
        new Proposal(
            friend,
            kind,
            session,
            PersonKind.FOREIGNER,
            List.of("other-contributions"),
            "unit",
            "sector");
    return nominations.propose(proposal, origin("officer", key));
  }

  static Step step(String id, String name) {
    return new Step(id, name, origin("leader", null), Precondition.any());
  }

  static Origin origin(String actor, String key) {
    return Origin.request(actor, "c-1", key);
  }

  String nominated(String friend, String kind, int session) {
    return done(nominates(friend, kind, session, "nominate-" + friend));
  }

  private void reviewed(String id) {
    takes(id, new NominationStep.Agree(day(id), filing.of(id, "CONSENT", "consents")));
    takes(id, new NominationStep.Submit(day(id), "officer"));
    takes(id, review(id, "sector-reviews", "sector", "reviewer"));
    takes(id, review(id, "fao-reviews", "青岛市人民政府外事办公室", "leader"));
    takes(id, review(id, "background-checks", "青岛市公安局", "reviewer"));
  }

  private NominationStep review(String id, String step, String body, String by) {
    Instruction paper = new Instruction(body, "no-9", day(id), file(id, step));
    return new NominationStep.Review(step, Instruction.Outcome.APPROVED, paper, by);
  }

  /** A day of its session. */
  LocalDate day(String id) {
    int session = nominations.find(id).orElseThrow().state().proposal().session();
    return LocalDate.of(session, 5, 1);
  }

  /** A paper of this nomination and step; filed once however often it is asked for. */
  String file(String id, String step) {
    return filing.of(id, "INSTRUCTION", step);
  }

  /** That the nominee takes it back, by a letter. */
  NominationStep recall(String id) {
    String letter = filing.of(id, "WITHDRAWAL", "recalls");
    return new NominationStep.Recall(day(id), Ground.NOMINEE, letter, "leader");
  }

  private void takes(String id, NominationStep step) {
    assertThat(awards.take(step(id, step.resource()), step, step)).isInstanceOf(Result.Done.class);
  }

  private static String done(Result<?> result) {
    assertThat(result).isInstanceOf(Result.Done.class);
    return ((Result.Done<?>) result).stored().id();
  }
}
