package org.waishi.consular.incident.happening;

import java.time.Instant;

/** What happened where, and when the office learned of it. Never changes. */
public record Happening(String country, IncidentKind kind, Instant happenedAt, Instant learnedAt) {}
