package org.waishi.consular.incident;

import java.time.Instant;
import java.util.Optional;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.platform.aggregate.Refusal;

/** Why a step of a case is not taken; each name says what is true. */
public sealed interface IncidentRefusal extends Refusal {

  /** The reason against two times, if the later one lies before the earlier. */
  static Optional<Refusal> order(Instant earlier, Instant later) {
    return later.isBefore(earlier)
        ? Optional.of(new TimesOutOfOrder(earlier, later))
        : Optional.empty();
  }

  /** A case of this grade is reviewed before it is archived. */
  record ReviewMissing(Grade grade) implements IncidentRefusal {
    @Override
    public String code() {
      return "review-missing";
    }
  }

  /** What must come later is said to have been earlier. */
  record TimesOutOfOrder(Instant earlier, Instant later) implements IncidentRefusal {
    @Override
    public String code() {
      return "times-out-of-order";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** More fates are said to be open than people are counted. */
  record MoreThanCounted() implements IncidentRefusal {
    @Override
    public String code() {
      return "more-uncertain-than-counted";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
