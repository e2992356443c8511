package org.waishi.friendship.cooperation.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.Field;
import org.waishi.friendship.exchange.desk.KnownTie;
import org.waishi.platform.words.PublicWords;

/** An item as it is proposed. */
@Schema(name = "NewCooperationItem")
record NewItem(
    @NotBlank @KnownTie @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String tieId,
    @NotNull @Schema(example = "ENVIRONMENT") Field field,
    @NotNull @PublicWords @Schema(example = "海洋垃圾治理联合项目") String titleZh,
    @NotNull @PublicWords @Schema(example = "Joint project on marine litter") String titleEn,
    @NotNull @PublicWords @Schema(example = "市生态环境局") String owner,
    @Nullable @Valid Sum budget) {

  CooperationItem.Plan plan(String country) {
    return new CooperationItem.Plan(
        tieId, country, field, titleZh, titleEn, owner, budget == null ? null : budget.money());
  }
}
