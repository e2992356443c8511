package org.waishi.friendship.assistance;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.friendship.assistance.Incident.Stage;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/** What consular protection says of incidents, as far as it says where one is and how far. */
@Configuration(proxyBeanMethods = false)
class IncidentReactions {

  private static final String TYPE = "org.waishi.consular.incident-";

  private final Incidents incidents;

  IncidentReactions(Incidents incidents) {
    this.incidents = incidents;
  }

  /**
   * It was reported.
   *
   * @param place where it happened; told by no fact yet, and taken once it is
   */
  record Reported(String incidentId, String country, String kind, @Nullable Place place) {

    Incident known() {
      return Incident.of(incidentId, country, kind, null).at(place);
    }
  }

  /** It was graded, or took a step. */
  record Moved(String incidentId, String country, String kind, String grade) {

    Incident known() {
      return Incident.of(incidentId, country, kind, grade);
    }
  }

  /** Somebody else is in charge. */
  record Referred(String incidentId) {}

  @Bean
  Reactions toIncidents() {
    return Reactions.to("consular.incident.v1")
        .on(TYPE + "reported.v1", Reported.class, this::reported)
        .on(TYPE + "graded.v1", Moved.class, this::graded)
        .on(TYPE + "verifying.v1", Moved.class, at(Stage.VERIFYING))
        .on(TYPE + "confirmed.v1", Moved.class, at(Stage.CONFIRMED))
        .on(TYPE + "responding.v1", Moved.class, at(Stage.RESPONDING))
        .on(TYPE + "stabilised.v1", Moved.class, at(Stage.STABILISED))
        .on(TYPE + "aftercare-begun.v1", Moved.class, at(Stage.AFTERCARE))
        .on(TYPE + "reopened.v1", Moved.class, at(Stage.REOPENED))
        .on(TYPE + "closed.v1", Moved.class, at(Stage.OVER))
        .on(TYPE + "reviewed.v1", Moved.class, at(Stage.OVER))
        .on(TYPE + "archived.v1", Moved.class, at(Stage.OVER))
        .on(TYPE + "found-false.v1", Moved.class, at(Stage.OVER))
        .on(TYPE + "not-in-scope.v1", Referred.class, this::referred);
  }

  private Outcome reported(HeardEvent event, Reported told) {
    return incidents.keep(event, told.known());
  }

  /** Says nothing of how far it is. */
  private Outcome graded(HeardEvent event, Moved told) {
    Stage before =
        incidents
            .find(told.incidentId())
            .filter(Incident::open)
            .map(Incident::stage)
            .orElse(Stage.REPORTED);
    return incidents.keep(event, told.known().at(before));
  }

  private Outcome referred(HeardEvent event, Referred told) {
    return incidents.keep(event, Incident.of(told.incidentId(), null, null, null).at(Stage.OVER));
  }

  private Reactions.Handler<Moved> at(Stage stage) {
    return (event, told) -> incidents.keep(event, told.known().at(stage));
  }
}
