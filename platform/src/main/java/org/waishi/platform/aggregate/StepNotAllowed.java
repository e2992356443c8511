package org.waishi.platform.aggregate;

import java.util.List;
import java.util.Optional;

/**
 * The step does not follow from the present state; tells those that do. The text is shared by all
 * services.
 *
 * @param step the step that was wanted, as the name of a resource to post to
 * @param state the present state's name
 * @param allowedSteps the steps that would be taken now
 */
public record StepNotAllowed(String step, String state, List<String> allowedSteps)
    implements Refusal {

  /** Keeps its own copy. */
  public StepNotAllowed {
    allowedSteps = List.copyOf(allowedSteps);
  }

  /** The reason against a step, if it is none of those allowed. */
  public static Optional<Refusal> against(String step, Enum<?> state, List<String> allowedSteps) {
    return allowedSteps.contains(step)
        ? Optional.empty()
        : Optional.of(new StepNotAllowed(step, state.name(), allowedSteps));
  }

  @Override
  public String code() {
    return "step-not-allowed";
  }
}
