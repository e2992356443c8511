package org.waishi.friendship.date;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waishi.platform.aggregate.Refusal;

/**
 * The day from which things are done in this register. What was done before is history and may be
 * taken over as it was; what is of that day or later goes through the reviews here.
 */
@Component
public final class RegisterStart {

  private final LocalDate day;

  public RegisterStart(@Value("${waishi.register.since}") String day) {
    this.day = LocalDate.parse(day);
  }

  /** What stands against taking something of this day over as history. */
  public Optional<Refusal> against(LocalDate on) {
    return on.isBefore(day)
        ? Optional.empty()
        : Optional.of(new NotHistoric(on.toString(), day.toString()));
  }

  /** It is of a day on which this register was there already. */
  public record NotHistoric(String on, String since) implements Refusal {
    @Override
    public String code() {
      return "not-historic";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
