package org.waishi.platform.testing.offender;

import tools.jackson.databind.JsonNode;

/** A family whose fact carries a parser's type. */
sealed interface ImpureEvent {
  /** The fact. */
  record Happened(JsonNode content) implements ImpureEvent {}
}
