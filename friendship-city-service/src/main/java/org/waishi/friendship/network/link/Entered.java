package org.waishi.friendship.network.link;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * How a pair or a route came into the register. A wrong one is taken out by somebody else, and
 * entered again.
 *
 * @param by who entered it, or noted its end
 * @param withdrawn that it was entered by mistake; null while it counts
 */
@Schema(name = "NetworkEntry")
public record Entered(List<String> by, @Nullable Withdrawal withdrawn) {

  /** Keeps its own copy. */
  public Entered {
    by = List.copyOf(by);
  }

  /** Why it does not count, in words that name no person, and who said so. */
  @Schema(name = "NetworkEntryWithdrawal")
  public record Withdrawal(String reason, String by) {}

  /** As somebody entered it. */
  public static Entered by(String who) {
    return new Entered(List.of(who), null);
  }

  /** The same, when somebody noted its end. */
  public Entered endedBy(String who) {
    return new Entered(Stream.concat(by.stream(), Stream.of(who)).distinct().toList(), withdrawn);
  }

  /** The same, taken out. */
  public Entered withdrawn(String reason, String who) {
    return new Entered(by, new Withdrawal(reason, who));
  }

  /** Whether it counts. */
  public boolean counts() {
    return withdrawn == null;
  }

  /** The reasons against its being taken out by somebody: their own hand in it. */
  public Stream<Refusal> against(String who) {
    return FourEyes.against(by.stream(), who);
  }
}
