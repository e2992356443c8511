package org.waishi.friendship.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.HeardFacts;
import org.waishi.friendship.assistance.Incident.Stage;
import org.waishi.friendship.assistance.IncidentReactions.Moved;
import org.waishi.friendship.assistance.IncidentReactions.Referred;
import org.waishi.friendship.assistance.IncidentReactions.Reported;

/** What is heard of incidents is what consular protection approved. */
class HeardIncidentsTest {

  private static final String FACT = "org.waishi.consular.incident-";

  /** They say neither where an incident is nor how far. */
  private static final Set<String> OF_NO_USE =
      Set.of("findings-noted", "report-sent", "report-overdue");

  private final Set<String> heard = new IncidentReactions(null).toIncidents().types();

  @Test
  void everything_that_is_heard_of_incidents_is_said_and_all_that_is_of_use_is_heard()
      throws IOException {
    assertThat(HeardFacts.unsaid(new IncidentReactions(null).toIncidents())).isEmpty();
    try (Stream<Path> schemas = Files.list(Path.of("../docs/events"))) {
      List<String> said =
          schemas
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith(FACT))
              .map(name -> name.replace(".schema.json", ""))
              .filter(type -> !OF_NO_USE.contains(fact(type)))
              .toList();
      assertThat(heard).containsExactlyInAnyOrderElementsOf(said);
    }
  }

  @Test
  void a_reported_incident_is_understood() throws IOException {
    assertThat(HeardFacts.example("consular.incident-reported", Reported.class).known())
        .isEqualTo(Incident.of("0199-i", "TH", "ACCIDENT", null));
  }

  @Test
  void every_step_of_an_incident_is_understood() throws IOException {
    for (String type : heard) {
      if (!Set.of("reported", "not-in-scope").contains(fact(type))) {
        Moved moved = HeardFacts.example("consular.incident-" + fact(type), Moved.class);
        assertThat(moved.known())
            .as(type)
            .isEqualTo(Incident.of("0199-i", "TH", "ACCIDENT", moved.grade()));
      }
    }
  }

  @Test
  void an_incident_of_another_office_is_understood() throws IOException {
    assertThat(HeardFacts.example("consular.incident-not-in-scope", Referred.class).incidentId())
        .isEqualTo("0199-i");
  }

  @Test
  void what_a_later_fact_does_not_say_stays_as_it_was() {
    Place there = new Place(13.756, 100.502);
    Incident before = Incident.of("i1", "TH", "ACCIDENT", "III").at(there);
    Incident over = Incident.of("i1", null, null, null).at(Stage.OVER).or(before);
    assertThat(over)
        .isEqualTo(new Incident("i1", "TH", "ACCIDENT", "III", Stage.OVER, there, false));
  }

  private static String fact(String type) {
    return type.substring(FACT.length(), type.length() - ".v1".length());
  }
}
