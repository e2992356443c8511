package org.waishi.friendship.network.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.network.Definition;
import org.waishi.friendship.network.InstitutionKind;
import org.waishi.friendship.network.Reason;
import org.waishi.friendship.network.Rule;
import org.waishi.friendship.network.Ruling;
import org.waishi.platform.words.PublicWords;

/** What is sent about a network. */
final class NetworkBody {

  private static final String CODE = "[a-z][a-z0-9-]{1,40}";

  private NetworkBody() {}

  /** A new network. */
  record NewNetwork(
      @NotNull @Pattern(regexp = CODE) @Schema(example = "arctic-ports") String code,
      @NotBlank @Size(max = 100) @PublicWords @Schema(example = "北极航道友城网络") String nameZh,
      @NotBlank @Size(max = 100) @PublicWords @Schema(example = "Arctic route network")
          String nameEn,
      @NotNull @Valid NewDefinition definition) {

    Reason title() {
      return new Reason(nameZh, nameEn);
    }
  }

  /**
   * What it is from a day on.
   *
   * @param memberships the country must have one of these; empty or missing asks none
   * @param corridor the country must be one of these; empty or missing asks none
   */
  record NewDefinition(
      @NotNull @Schema(example = "2026-01-01") LocalDate validFrom,
      @Nullable List<@Valid NewAccession> memberships,
      @NotNull @Schema(example = "true") Boolean port,
      @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> corridor,
      @NotEmpty List<@NotNull @Valid NewKind> kinds,
      @Nullable @Size(max = 200) @PublicWords @Schema(example = "青外办〔2026〕12号") String basis) {

    Definition told() {
      Rule rule =
          new Rule(
              Objects.requireNonNullElse(memberships, List.<NewAccession>of()).stream()
                  .map(wish -> new Rule.Accession(wish.code(), wish.level()))
                  .toList(),
              port,
              Objects.requireNonNullElse(corridor, List.of()));
      return new Definition(validFrom, rule, kinds.stream().map(NewKind::told).toList(), basis);
    }
  }

  /** A membership of the country. */
  record NewAccession(
      @NotBlank @Schema(example = "sco") String code,
      @NotBlank @Schema(example = "member") String level) {}

  /** A kind of institution with its weight. */
  record NewKind(
      @NotNull @Pattern(regexp = CODE) @Schema(example = "port") String code,
      @NotBlank @Schema(example = "港口") String nameZh,
      @NotBlank @Schema(example = "port") String nameEn,
      @NotNull @Min(1) @Max(100) @Schema(example = "5") Integer weight) {

    InstitutionKind told() {
      return new InstitutionKind(code, nameZh, nameEn, weight);
    }
  }

  /** What somebody asks for a city in spite of the rule; the reason names no person. */
  record NewRuling(
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String cityId,
      @NotNull Ruling.Effect effect,
      @NotNull @Schema(example = "2026-11-01") LocalDate from,
      @NotBlank @PublicWords @Schema(example = "内河港，已开通江海联运") String why) {}

  /** What somebody else says to it. */
  record RulingDecision(
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String cityId,
      @NotNull @Schema(example = "true") Boolean confirmed) {}
}
