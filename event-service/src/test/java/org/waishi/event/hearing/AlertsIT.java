package org.waishi.event.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.Office.soon;
import static org.waishi.event.Office.visit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.event.Office;
import org.waishi.event.OtherServices;
import org.waishi.event.RunningService;
import org.waishi.event.warning.Warning;
import org.waishi.event.warning.Warnings;
import tools.jackson.databind.JsonNode;

/** Alerts heard on a real broker; each test has a country of its own. */
@RunningService
class AlertsIT {

  private static final Map<String, ?> HELD =
      Map.of("heldFrom", "2022-08-24", "participants", 12, "fromAbroad", 5);

  @AutoClose private final OtherServices others = new OtherServices();

  @Autowired private Warnings warnings;
  @Autowired private Realignment realignment;

  private final Office office;

  AlertsIT(@LocalServerPort int port) {
    office = new Office(port);
  }

  @Test
  void an_alert_flags_what_was_planned_before_and_what_is_proposed_after_it() {
    String before = office.proposed(visit("LA", "2022-08"));
    String elsewhere = office.proposed(visit("KH", "2022-08"));
    others.alert("raised", "la-1", 1, "LA", "DO_NOT_GO");
    soon(() -> assertThat(level(before, "la-1")).isEqualTo("DO_NOT_GO"));
    String after = office.proposed(visit("LA", "2022-09"));
    assertThat(level(after, "la-1")).isEqualTo("DO_NOT_GO");
    assertThat(office.read(after).path("version").asInt()).isEqualTo(2);
    assertThat(office.flagged(elsewhere)).isFalse();
  }

  @Test
  void an_alert_that_is_lowered_stays_with_its_new_level_until_it_lapses() {
    String id = office.proposed(visit("MM", "2022-08"));
    others.alert("raised", "mm-1", 1, "MM", "DO_NOT_GO");
    soon(() -> assertThat(level(id, "mm-1")).isEqualTo("DO_NOT_GO"));
    others.alert("changed", "mm-1", 2, "MM", "TAKE_CARE");
    soon(() -> assertThat(level(id, "mm-1")).isEqualTo("TAKE_CARE"));
    assertThat(office.flagged(id)).isTrue();
    others.lapse("mm-1", 3, "MM");
    soon(() -> assertThat(office.flagged(id)).isFalse());
    assertThat(office.flagged(office.proposed(visit("MM", "2022-09")))).isFalse();
  }

  @Test
  void two_alerts_on_one_country_flag_until_both_lapse() {
    String id = office.proposed(visit("VN", "2022-08"));
    others.alert("raised", "vn-1", 1, "VN", "CAUTION");
    others.alert("raised", "vn-2", 1, "VN", "DO_NOT_GO");
    soon(() -> assertThat(flags(id)).containsOnlyKeys("vn-1", "vn-2"));
    others.lapse("vn-1", 2, "VN");
    soon(() -> assertThat(flags(id)).containsOnlyKeys("vn-2"));
    assertThat(office.flagged(id)).isTrue();
    others.lapse("vn-2", 2, "VN");
    soon(() -> assertThat(office.flagged(id)).isFalse());
  }

  @Test
  void facts_that_come_late_or_again_change_nothing() {
    String id = office.proposed(visit("NP", "2022-08"));
    others.lapse("np-1", 2, "NP");
    others.alert("raised", "np-1", 1, "NP", "DO_NOT_GO");
    others.lapse("np-1", 2, "NP");
    others.alert("changed", "np-1", 3, "NP", "CAUTION");
    soon(() -> assertThat(level(id, "np-1")).isEqualTo("CAUTION"));
    soon(() -> assertThat(office.told(id)).containsExactly("proposed", "flagged"));
  }

  @Test
  void what_is_called_off_is_flagged_no_more() {
    String off = office.proposed(visit("PH", "2022-08"));
    String on = office.proposed(visit("PH", "2022-08"));
    office.done("officer", off, "cancellations", Map.of("reason", "SAFETY_ALERT"));
    others.alert("raised", "ph-1", 1, "PH", "DO_NOT_GO");
    soon(() -> assertThat(office.flagged(on)).isTrue());
    assertThat(office.flagged(off)).isFalse();
  }

  @Test
  void what_was_held_keeps_its_flags_as_they_were() {
    String held = office.proposed(visit("BN", "2022-08"));
    String planned = office.proposed(visit("BN", "2022-08"));
    office.done("leader", held, "approvals", Office.FILE);
    office.done("officer", held, "conclusions", HELD);
    others.alert("raised", "bn-1", 1, "BN", "DO_NOT_GO");
    soon(() -> assertThat(office.flagged(planned)).isTrue());
    assertThat(office.flagged(held)).isFalse();
  }

  @Test
  void proposals_made_while_an_alert_is_raised_all_carry_it_and_lose_it_when_it_lapses() {
    List<String> raising =
        meanwhile("TH", () -> others.alert("raised", "th-1", 1, "TH", "DO_NOT_GO"));
    soon(() -> assertThat(raising).allMatch(office::flagged));
    List<String> lapsing = meanwhile("TH", () -> others.lapse("th-1", 2, "TH"));
    soon(() -> assertThat(raising).noneMatch(office::flagged));
    soon(() -> assertThat(lapsing).noneMatch(office::flagged));
  }

  @Test
  void a_flag_that_a_crash_left_wrong_is_mended_at_the_next_start() {
    String id = office.proposed(visit("BT", "2022-08"));
    warnings.keep(1, Warning.alert("bt-1", "BT", "DO_NOT_GO"));
    assertThat(office.flagged(id)).isFalse();
    realignment.align();
    assertThat(office.flagged(id)).isTrue();
    warnings.keep(2, Warning.over("bt-1", "BT"));
    realignment.align();
    assertThat(office.flagged(id)).isFalse();
  }

  private List<String> meanwhile(String country, Runnable said) {
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      var made =
          java.util.stream.IntStream.range(0, 40)
              .mapToObj(number -> people.submit(() -> office.proposed(visit(country, "2022-10"))))
              .toList();
      said.run();
      return made.stream().map(AlertsIT::done).toList();
    }
  }

  private static String done(java.util.concurrent.Future<String> made) {
    try {
      return made.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String level(String id, String alert) {
    return office.read(id).at("/flags/" + alert + "/level").asString("");
  }

  private Map<String, JsonNode> flags(String id) {
    Map<String, JsonNode> all = new java.util.TreeMap<>();
    office.read(id).path("flags").properties().forEach(e -> all.put(e.getKey(), e.getValue()));
    return all;
  }
}
