package org.waishi.friendship.honour.historic;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.HistoricHonour;
import org.waishi.friendship.honour.award.Awards;
import org.waishi.platform.command.Origin;
import org.waishi.platform.load.LateRefusal;
import org.waishi.platform.load.Loads;

/** Rows that were accepted, on their way into the register. */
@Component
class HonourLoads {

  private final Loads.Kind<HistoricHonour> loads;

  HonourLoads(Loads loads, Awards awards) {
    this.loads = loads.kind("honours", HistoricHonour.class, HistoricHonour::id, awards::bringIn);
  }

  /** Brings them in; tells those against which a rule came to stand in between. */
  List<LateRefusal> accept(List<HistoricHonour> rows, Origin by) {
    return loads.accept(rows, by);
  }
}
