package org.waishi.friendship.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.TieOnItsWay.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.friendship.agreement.AgreementDesk;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.number.TieNumbers;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.testing.ApiClient;
import tools.jackson.databind.JsonNode;

/** Ties and agreements have numbers that run without a gap. */
@RunningService
class RunningNumbersIT {

  @LocalServerPort private int port;
  private final Ties ties;
  private final TieNumbers numbers;
  private ApiClient api;
  private ApiClient officer;
  private Register register;

  @Autowired
  RunningNumbersIT(Ties ties, TieNumbers numbers) {
    this.ties = ties;
    this.numbers = numbers;
  }

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    officer = api.as("officer");
    register = new Register(officer).country("BE", "1971-10-25");
  }

  @Test
  void many_at_once_get_numbers_without_a_gap_and_each_another() throws Exception {
    String city = register.city("BE", "Ghent");
    List<Callable<String>> leads =
        IntStream.range(0, 12).mapToObj(one -> schools(city, one)).toList();
    List<Integer> serials = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> made : people.invokeAll(leads)) {
        serials.add(serial(made.get()));
      }
    }
    serials.sort(null);
    int first = serials.getFirst();
    assertThat(serials)
        .containsExactlyElementsOf(IntStream.range(first, first + 12).boxed().toList());
  }

  private Callable<String> schools(String city, int one) {
    Map<String, String> between = Map.of("ours", "青岛第" + one + "中学", "theirs", "Lyceum " + one);
    Map<String, ?> body = Map.of("cityId", city, "kind", "GRASS_ROOTS", "institutions", between);
    return () ->
        officer.key("school-" + one).post("/api/v1/ties", body).json().at("/tie/number").asString();
  }

  @Test
  void what_a_crash_left_without_its_number_gets_it_from_the_sweep() {
    String city = register.city("BE", "Bruges");
    Tie.Lead lead =
        new Tie.Lead(city, "BE", org.waishi.friendship.tie.TieKind.SISTER, null, List.of(), null);
    Result<Tie> made = ties.propose(Command.of(Origin.internal("test", "crash"), lead), lead);
    String id = ((Result.Done<Tie>) made).stored().id();
    numbers.sweep();
    String number = number(id);
    assertThat(number).matches("QD-FC-\\d{4}-\\d{4,}");
    numbers.sweep();
    assertThat(number(id)).isEqualTo(number);
  }

  @Test
  void what_a_table_brought_in_gets_its_number_when_it_is_confirmed() {
    String city = register.city("BE", "Namur", "sister", "1999");
    TieOnItsWay tie = TieOnItsWay.at(api, register.tiesOf(city).path(0).path("id").asString());
    numbers.sweep();
    assertThat(tie.shown().at("/tie/number").isMissingNode()).isTrue();
    tie.takes("reviewer", "confirmations", Map.of());
    assertThat(number(tie.id())).startsWith("QD-FC-");
  }

  @Test
  void a_number_is_shown_exported_told_and_found() {
    TieOnItsWay tie =
        lead(api, Map.of("cityId", register.city("BE", "Mons"), "kind", "COOPERATION"));
    String number = number(tie.id());
    String list = "?number=" + number;
    assertThat(officer.get("/api/v1/ties" + list).text()).contains(tie.id());
    assertThat(officer.get("/api/v1/ties/exports" + list).text()).contains(number);
    String agreement = new AgreementDesk(api, tie.id()).drafted("mons", "MEMORANDUM", Map.of());
    String other = officer.get(agreement).json().path("number").asString();
    assertThat(other).matches("QD-FA-\\d{4}-\\d{4,}");
    assertThat(officer.get("/api/v1/agreements/exports?number=" + other).text()).contains(other);
    for (String path : List.of("/api/v1/ties/" + tie.id(), agreement)) {
      await()
          .untilAsserted(() -> assertThat(officer.get(path + "/history").text()).contains("编号为"));
    }
    for (String wanted : List.of(number, other)) {
      await()
          .untilAsserted(
              () -> assertThat(officer.get("/api/v1/search?q=" + wanted).text()).contains(wanted));
    }
  }

  private String number(String tie) {
    JsonNode shown = officer.get("/api/v1/ties/" + tie).json();
    return shown.at("/tie/number").asString();
  }

  private static int serial(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
  }
}
