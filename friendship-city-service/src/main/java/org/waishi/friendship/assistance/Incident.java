package org.waishi.friendship.assistance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An incident as we know it from consular protection.
 *
 * @param country ISO 3166 code; null when it ended before anything else was heard of it
 * @param kind code of the kind of case
 * @param grade I gravest to IV; null before it is graded
 * @param place where it happened, if that was told
 * @param open whether somebody works on it; follows from its stage
 */
@Schema(name = "KnownIncident")
public record Incident(
    String incidentId,
    @Nullable String country,
    @Nullable String kind,
    @Nullable String grade,
    Stage stage,
    @Nullable Place place,
    boolean open) {

  /** Derives whether it is open. */
  public Incident {
    open = stage != Stage.OVER;
  }

  /** How far it is. */
  @Schema(name = "IncidentStage")
  public enum Stage {
    REPORTED,
    VERIFYING,
    CONFIRMED,
    RESPONDING,
    REOPENED,
    STABILISED,
    AFTERCARE,
    /** Closed, false or not ours to handle; nobody needs a contact for it. */
    OVER
  }

  static Incident of(
      String id, @Nullable String country, @Nullable String kind, @Nullable String grade) {
    return new Incident(id, country, kind, grade, Stage.REPORTED, null, true);
  }

  Incident at(Stage now) {
    return new Incident(incidentId, country, kind, grade, now, place, true);
  }

  Incident at(@Nullable Place where) {
    return new Incident(incidentId, country, kind, grade, stage, where, true);
  }

  /** What a later word does not say again stays as it was. */
  Incident or(Incident before) {
    return new Incident(
        incidentId,
        either(country, before.country),
        either(kind, before.kind),
        either(grade, before.grade),
        stage,
        either(place, before.place),
        true);
  }

  private static <T> @Nullable T either(@Nullable T told, @Nullable T before) {
    return Optional.ofNullable(told).orElse(before);
  }
}
