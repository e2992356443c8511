package org.waishi.consular.incident;

import java.time.Instant;
import java.util.List;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.platform.aggregate.Refusal;

/** Why a case is not taken down, or a step of it not taken; each name says what is true. */
public sealed interface IncidentRefusal extends Refusal {

  /** A case of this grade is reviewed before it is archived. */
  record ReviewMissing(Grade grade) implements IncidentRefusal {
    @Override
    public String code() {
      return "review-missing";
    }

    @Override
    public List<String> allowedSteps() {
      return List.of("reviews");
    }
  }

  /** No table of grades or reports reaches back to that day. */
  record NoRulesThatDay(Instant learnedAt) implements IncidentRefusal {
    @Override
    public String code() {
      return "no-rules-that-day";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
