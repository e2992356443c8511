package org.waishi.friendship.honour;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.honour.kind.Bodies;
import org.waishi.friendship.honour.kind.Window;
import org.waishi.friendship.paper.Filing;
import org.waishi.platform.aggregate.Refusal;

/**
 * What a step must know of the world.
 *
 * @param nominee what stands against the nominee: consent to the register withdrawn, data erased
 * @param session when the session of the honour is open
 * @param bodies who answers at which step
 * @param papers what was filed for this nomination
 */
public record Circumstances(
    LocalDate today, List<Refusal> nominee, Window session, Bodies bodies, Filing papers) {

  /** Keeps its own copy. */
  public Circumstances {
    nominee = List.copyOf(nominee);
  }
}
