package org.waishi.friendship.cooperation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Why an item was returned for correction (退回补正) or rejected (不予批准), by which paper.
 *
 * @param reasons everything that is to be corrected, or that stands against it; public words
 */
@Schema(name = "CooperationAnswer")
public record Answer(Instruction paper, List<String> reasons) {

  /** Keeps its own copy. */
  public Answer {
    reasons = List.copyOf(reasons);
  }
}
