package org.waishi.consular.incident;

import java.time.Instant;
import java.util.stream.Stream;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.happening.IncidentKind;

/** Steps of a case that need no words of their own, each a resource to post to. */
public enum IncidentStep {
  VERIFICATION("verifications", IncidentEvent.IncidentVerifying::new),
  CONFIRMATION("confirmations", IncidentEvent.IncidentConfirmed::new),
  RESPONSE("responses", IncidentEvent.IncidentResponding::new),
  STABILISATION("stabilisations", IncidentEvent.IncidentStabilised::new),
  AFTERCARE("aftercare", IncidentEvent.IncidentAftercareBegun::new),
  CLOSURE("closures", IncidentEvent.IncidentClosed::new),
  REVIEW("reviews", IncidentEvent.IncidentReviewed::new),
  ARCHIVAL("archivals", IncidentEvent.IncidentArchived::new),
  FALSE_REPORT("false-reports", IncidentEvent.IncidentFoundFalse::new);

  /** Facts of steps are all made of the same. */
  private interface Fact {
    IncidentEvent of(
        String id, String country, IncidentKind kind, Grade grade, Instant at, String by);
  }

  private final String resource;
  private final Fact fact;

  IncidentStep(String resource, Fact fact) {
    this.resource = resource;
    this.fact = fact;
  }

  /** The step posted to this resource. */
  static IncidentStep named(String resource) {
    return Stream.of(values())
        .filter(step -> step.resource.equals(resource))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("step: " + resource));
  }

  String resource() {
    return resource;
  }

  IncidentEvent fact(Incident incident, By by) {
    return fact.of(
        incident.id(),
        incident.about().country(),
        incident.about().kind(),
        incident.grading().grade(),
        by.at(),
        by.officer());
  }
}
