package org.waishi.consular.incident.happening;

import java.time.Instant;
import java.util.Optional;
import org.waishi.platform.aggregate.Refusal;

/** What must come later is said to have been earlier. */
public record TimesOutOfOrder(Instant earlier, Instant later) implements Refusal {

  /** The reason against two times, if the later one lies before the earlier. */
  public static Optional<Refusal> against(Instant earlier, Instant later) {
    return later.isBefore(earlier)
        ? Optional.of(new TimesOutOfOrder(earlier, later))
        : Optional.empty();
  }

  @Override
  public String code() {
    return "times-out-of-order";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
