package org.waishi.consular.incident;

/** Steps of a case that need no words of their own, each a resource to post to. */
enum IncidentStep {
  VERIFICATION("verifications", IncidentEvent.IncidentVerifying::new),
  CONFIRMATION("confirmations", IncidentEvent.IncidentConfirmed::new),
  RESPONSE("responses", IncidentEvent.IncidentResponding::new),
  STABILISATION("stabilisations", IncidentEvent.IncidentStabilised::new),
  AFTERCARE("aftercare", IncidentEvent.IncidentAftercareBegun::new),
  CLOSURE("closures", IncidentEvent.IncidentClosed::new),
  REVIEW("reviews", IncidentEvent.IncidentReviewed::new),
  ARCHIVAL("archivals", IncidentEvent.IncidentArchived::new),
  FALSE_REPORT("false-reports", IncidentEvent.IncidentFoundFalse::new);

  private interface Fact {
    IncidentEvent of(String id, String country, IncidentKind kind, Grade grade);
  }

  private final String resource;
  private final Fact fact;

  IncidentStep(String resource, Fact fact) {
    this.resource = resource;
    this.fact = fact;
  }

  String resource() {
    return resource;
  }

  IncidentEvent fact(Incident incident) {
    return fact.of(incident.id(), incident.country(), incident.kind(), incident.grade());
  }
}
