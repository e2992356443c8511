package org.waishi.event.engagement;

import java.util.List;
import org.waishi.platform.aggregate.Refusal;

/** Why an engagement says no. */
public sealed interface EngagementRefusal extends Refusal {

  /** The step does not follow from the present state. */
  record StepNotAllowed(String step, Engagement.State state) implements EngagementRefusal {
    @Override
    public String code() {
      return "step-not-allowed";
    }

    @Override
    public List<String> allowedSteps() {
      return state.allowedSteps();
    }
  }

  /** The text is no day, month or year of the calendar. */
  record NoSuchDate(String date) implements EngagementRefusal {
    @Override
    public String code() {
      return "no-such-date";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The last day lies before the first. */
  record EndsBeforeItStarts(String startsOn, String endsOn) implements EngagementRefusal {
    @Override
    public String code() {
      return "ends-before-it-starts";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** No country or economy has this code. */
  record UnknownCountry(String country) implements EngagementRefusal {
    @Override
    public String code() {
      return "unknown-country";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
