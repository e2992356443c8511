package org.waishi.friendship.honour.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.honour.award.Nominees.origin;
import static org.waishi.friendship.honour.award.Nominees.step;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.anniversary.MovableClock;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.honour.Instruction;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationEvolution;
import org.waishi.friendship.honour.NominationRefusal;
import org.waishi.friendship.honour.NominationState;
import org.waishi.friendship.honour.NominationStep;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.session.Session;
import org.waishi.friendship.honour.session.SessionFull;
import org.waishi.friendship.honour.session.Sessions;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.testing.ApiClient;
import tools.jackson.databind.JsonNode;

/** Honours given by many at once, and through crashes, on the real store. */
@RunningService
@Import(MovableClock.class)
class AwardsIT {

  private static final String AWARD = "qindao-award";

  @LocalServerPort private int port;
  private final Nominations nominations;
  private final Sessions sessions;
  private final Awards awards;
  private final AwardCheck check;
  private final MeterRegistry meters;
  private final MongoDatabase database;
  private final Nominees nominees;

  @Autowired
  AwardsIT(
      Nominations nominations,
      Sessions sessions,
      Awards awards,
      AwardCheck check,
      Friends friends,
      MeterRegistry meters,
      MongoDatabase database) {
    this.nominations = nominations;
    this.sessions = sessions;
    this.awards = awards;
    this.check = check;
    this.meters = meters;
    this.database = database;
    this.nominees = new Nominees(friends, nominations, awards, this::filed, this::consent);
  }

  private String filed(String nomination, String kind, String step) {
    String of = "subjectKind=honour-nomination&subjectId=" + nomination + "&kind=" + kind;
    return PaperFiles.file(ApiClient.at(port).as("officer"), of, PaperFiles.pdf(nomination + step))
        .json()
        .path("id")
        .asString();
  }

  private String consent(String name) {
    return PaperFiles.consent(ApiClient.at(port).as("officer"), "2012-1", name);
  }

  @BeforeEach
  void countries() {
    KnownFriend.countries(ApiClient.at(port));
  }

  private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(all).stream().map(AwardsIT::came).toList();
    }
  }

  private static <T> T came(Future<T> one) {
    try {
      return one.get();
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Result<Nomination> decide(String id) {
    return awards.take(step(id, "government-decisions"), id, nominees.yes(id));
  }

  private Nomination now(String id) {
    return nominations.find(id).map(Stored::state).orElseThrow();
  }

  private List<String> numbers(int session) {
    return nominations.all(new Nominations.Filter(null, AWARD, session, null)).stream()
        .map(stored -> stored.state().award())
        .filter(award -> award != null)
        .map(Nomination.Award::certificateNumber)
        .sorted()
        .toList();
  }

  private static List<String> row(int session, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> String.format("QD-QDA-%d-%04d", session, n))
        .toList();
  }

  @Test
  void twenty_of_fifty_are_awarded_however_many_decide_at_once() throws Exception {
    MovableClock.setTo("2026-06-01");
    List<String> all = nominees.before(AWARD, 2026, 50);
    List<Callable<Result<Nomination>>> decisions =
        all.stream().<Callable<Result<Nomination>>>map(id -> () -> decide(id)).toList();
    List<Result<Nomination>> results = atOnce(decisions);

    assertThat(results.stream().filter(result -> result instanceof Result.Done)).hasSize(20);
    assertThat(results.stream().filter(result -> result instanceof Result.Refused))
        .hasSize(30)
        .allMatch(
            no ->
                no.equals(
                    new Result.Refused<Nomination>(List.of(new SessionFull(AWARD, 2026, 20)))));
    assertThat(numbers(2026)).isEqualTo(row(2026, 20));
    assertThat(sessions.find(AWARD, 2026).orElseThrow().state().taken()).hasSize(20);
    assertThat(all.stream().map(id -> now(id).state()))
        .containsOnly(NominationState.AWARDED, NominationState.GOV_DECISION);
    theHistoryTells(sessions.find(AWARD, 2026).orElseThrow().state());
  }

  /** That it was opened once, and then each seat with its number, in the order of the numbers. */
  private void theHistoryTells(Session session) {
    String path = "/api/v1/honour-sessions/" + session.id() + "/history";
    ApiClient auditor = ApiClient.at(port).as("auditor");
    await().until(() -> auditor.get(path).json().size() == 21);
    JsonNode told = auditor.get(path).json();
    assertThat(told.path(0).path("type").asString()).contains("honour-session-opened");
    assertThat(told.path(0).at("/data/seats").asInt()).isEqualTo(20);
    List<JsonNode> seats = told.valueStream().skip(1).toList();
    assertThat(seats)
        .allMatch(seat -> seat.path("type").asString().contains("honour-seat-taken"))
        .extracting(
            seat -> seat.at("/data/nominationId").asString(),
            seat -> seat.at("/data/certificateNumber").asString())
        .containsExactlyElementsOf(
            session.taken().stream()
                .map(seat -> tuple(seat.nominationId(), seat.certificateNumber()))
                .toList());
    assertThat(seats.getFirst().at("/story/en").asString()).contains("QD-QDA-2026-0001");
    assertThat(seats.getFirst().at("/story/zh").asString()).contains("QD-QDA-2026-0001");
    assertThat(auditor.get("/api/v1/honour-sessions/nothing/history").status()).isEqualTo(404);
  }

  @Test
  void a_crash_between_the_writes_loses_no_award_and_no_number() throws Exception {
    MovableClock.setTo("2024-06-01");
    List<String> all = nominees.before(AWARD, 2024, 24);
    List<Callable<Integer>> lives =
        IntStream.range(0, 24)
            .<Callable<Integer>>mapToObj(n -> () -> livedThrough(all.get(n), n))
            .toList();
    atOnce(lives);
    atOnce(List.of(checking(), checking(), checking()));

    long declined = all.stream().filter(id -> now(id).state() == NominationState.DECLINED).count();
    assertThat(declined).isEqualTo(6);
    assertThat(numbers(2024)).isEqualTo(row(2024, 18));
    assertThat(all.stream().filter(id -> now(id).state() == NominationState.REVOKED)).hasSize(6);
    check.finishDecided();
    assertThat(numbers(2024)).isEqualTo(row(2024, 18));
  }

  @Test
  void what_crashed_before_a_full_session_goes_back_to_its_decision() throws Exception {
    MovableClock.setTo("2022-06-01");
    List<String> all = nominees.before(AWARD, 2022, 21);
    atOnce(
        all.subList(0, 20).stream()
            .<Callable<Result<Nomination>>>map(id -> () -> decide(id))
            .toList());
    awards.decide(
        step(all.get(20), "government-decisions"), all.get(20), nominees.yes(all.get(20)));
    assertThat(now(all.get(20)).state()).isEqualTo(NominationState.AWARDING);
    check.finishDecided();
    assertThat(now(all.get(20)).state()).isEqualTo(NominationState.GOV_DECISION);
    assertThat(numbers(2022)).isEqualTo(row(2022, 20));
  }

  @Test
  void one_person_has_one_honour_of_a_kind_however_many_nominate_at_once() throws Exception {
    MovableClock.setTo("2020-06-01");
    String friend = nominees.friend("wanted by all");
    List<Callable<Result<Nomination>>> wishes =
        IntStream.range(0, 16)
            .<Callable<Result<Nomination>>>mapToObj(
                n -> () -> nominees.nominates(friend, AWARD, 2020, "key-" + n))
            .toList();
    List<Result<Nomination>> results = atOnce(wishes);
    assertThat(results.stream().filter(result -> result instanceof Result.Done)).hasSize(1);
    assertThat(results)
        .filteredOn(result -> result instanceof Result.Refused)
        .hasSize(15)
        .containsOnly(new Result.Refused<>(List.of(new NominationRefusal.HonourOfKindExists())));
  }

  @Test
  void what_cannot_be_finished_keeps_nothing_else_from_its_award() {
    MovableClock.setTo("2018-06-01");
    List<String> all = nominees.before(AWARD, 2018, 3);
    all.forEach(id -> awards.decide(step(id, "government-decisions"), id, nominees.yes(id)));
    breakHonour(all.get(1), "renamed-award");
    check.finishDecided();
    assertThat(now(all.get(0)).state()).isEqualTo(NominationState.AWARDED);
    assertThat(now(all.get(2)).state()).isEqualTo(NominationState.AWARDED);
    assertThat(now(all.get(1)).state()).isEqualTo(NominationState.AWARDING);
    assertThat(meters.get("waishi.honours.awarding").gauge().value()).isEqualTo(1);
    breakHonour(all.get(1), AWARD);
    check.finishDecided();
    assertThat(now(all.get(1)).state()).isEqualTo(NominationState.AWARDED);
    assertThat(meters.get("waishi.honours.awarding").gauge().value()).isZero();
  }

  /** As if the table did not know the honour of this nomination any more. */
  private void breakHonour(String id, String kind) {
    database
        .getCollection(NominationEvolution.KIND.collection())
        .updateOne(Filters.eq("_id", id), Updates.set("state.proposal.kind", kind));
  }

  private Callable<Integer> checking() {
    return () -> {
      check.finishDecided();
      return 0;
    };
  }

  /** Four fates: declined; dies after the decision; dies after the seat; revoked at once. */
  private int livedThrough(String id, int n) {
    switch (n % 4) {
      case 0 -> takes(id, nominees.recall(id));
      case 1 -> awards.decide(step(id, "government-decisions"), id, nominees.yes(id));
      case 2 -> {
        awards.decide(step(id, "government-decisions"), id, nominees.yes(id));
        Stored<Nomination> decided = nominations.find(id).orElseThrow();
        HonourRule rule = awards.rule(decided.state()).orElseThrow();
        awards.seat(decided, rule, origin("leader", null));
      }
      default -> {
        decide(id);
        String file = nominees.file(id, "revocations");
        Instruction paper = new Instruction("青岛市人民政府", "n", nominees.day(id), file);
        takes(id, new NominationStep.Revoke(paper, "leader"));
      }
    }
    return n;
  }

  private void takes(String id, NominationStep step) {
    awards.take(step(id, step.resource()), step, step);
  }
}
