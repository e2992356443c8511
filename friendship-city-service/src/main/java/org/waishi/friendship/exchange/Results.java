package org.waishi.friendship.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an exchange.
 *
 * @param summary public words that name no person
 * @param reportFileId the report, which may say more
 */
@Schema(name = "ExchangeResults")
public record Results(List<Yield> yields, @Nullable String summary, @Nullable String reportFileId) {

  /** Keeps its own copy. */
  public Results {
    yields = List.copyOf(yields);
  }

  /** Sorts of results. */
  public enum Yield {
    /** A paper was signed. */
    PAPER_SIGNED,
    /** A project was agreed. */
    PROJECT_AGREED,
    /** Institutions were paired. */
    INSTITUTIONS_PAIRED,
    /** An invitation was given. */
    INVITATION,
    /** An investment or a contract. */
    BUSINESS,
    /** Courtesy alone. */
    COURTESY
  }
}
