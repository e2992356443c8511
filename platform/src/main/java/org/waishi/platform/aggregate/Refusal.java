package org.waishi.platform.aggregate;

import java.util.List;

/**
 * A reason why not, as a value whose name says what is true: {@code CitizenStillMissing}.
 *
 * <p>Implementations are records; their components are shown to the caller and fill the places
 * <code>{name}</code> of the text that stands under {@link #code} in the service's {@code
 * problems.properties} and {@code problems_zh.properties}.
 */
public interface Refusal {

  /** Stable, kebab-case and never reused for another meaning: {@code citizen-still-missing}. */
  String code();

  /** What sort of no this is. */
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /** The steps that would be taken in the present state, as names of resources to post to. */
  default List<String> allowedSteps() {
    return List.of();
  }

  /** Sorts of no, each with one HTTP status. */
  enum Kind {
    /** The present state stands against it (409). */
    CONFLICT,
    /** What was said cannot be right, whatever the state (422). */
    INVALID,
    /** Somebody else may, this caller may not (403). */
    FORBIDDEN
  }
}
