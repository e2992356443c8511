package org.waishi.friendship.suggestion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.waishi.friendship.network.worth.Line;

/**
 * A city to look at next, and why.
 *
 * @param rank from 1 on, over all candidates of that day
 * @param points of all lines
 * @param lines the reason, one criterion each
 */
public record Suggestion(
    @Schema(example = "1") int rank,
    String cityId,
    String nameZh,
    String nameEn,
    String country,
    String countryZh,
    String countryEn,
    String region,
    String regionZh,
    String regionEn,
    @Schema(example = "42") int points,
    List<Line> lines) {}
