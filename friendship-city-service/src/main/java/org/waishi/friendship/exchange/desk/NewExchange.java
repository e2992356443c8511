package org.waishi.friendship.exchange.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.Direction;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.ExchangeKind;
import org.waishi.friendship.exchange.Occasion;
import org.waishi.friendship.exchange.Partner;
import org.waishi.friendship.exchange.Results;
import org.waishi.friendship.exchange.Source;
import org.waishi.friendship.exchange.Standing;
import org.waishi.platform.words.PublicWords;

/**
 * An exchange as it is entered by hand.
 *
 * @param held false while it is only planned
 */
record NewExchange(
    @NotBlank @KnownTie @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String tieId,
    @NotNull @Schema(example = "VISIT") ExchangeKind kind,
    @NotNull @Schema(example = "INCOMING") Direction direction,
    @NotNull @Schema(type = "string", example = "2019-05") PartialDate from,
    @Nullable @Schema(type = "string", example = "2019-05") PartialDate until,
    @Nullable @Min(1) @Max(100_000) @Schema(example = "12") Integer people,
    @NotNull @Schema(example = "true") Boolean held,
    @Nullable @Valid Yielded results) {

  /** What came of it. */
  @Schema(name = "NewExchangeResults")
  record Yielded(
      @Nullable List<Results.@NotNull Yield> yields,
      @Nullable @PublicWords @Schema(example = "商定青少年足球交流") String summary,
      @Nullable @Schema(example = "file-12") String reportFileId) {

    Results results() {
      return new Results(Objects.requireNonNullElse(yields, List.of()), summary, reportFileId);
    }
  }

  Exchange.Entry entry(String country, String by) {
    return new Exchange.Entry(
        Source.office(),
        new Partner(tieId, country, null),
        new Occasion(kind, direction, from, until, people),
        held ? Standing.HELD : Standing.PLANNED,
        results == null ? null : results.results(),
        by);
  }
}
