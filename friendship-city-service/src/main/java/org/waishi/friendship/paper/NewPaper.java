package org.waishi.friendship.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.platform.words.PublicWords;

/** What is said of a paper, in the query: the body is the paper itself. */
record NewPaper(
    @NotBlank @Schema(example = "tie") String subjectKind,
    @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String subjectId,
    @NotNull @Schema(example = "AGREEMENT") PaperKind kind,
    @Nullable
        @Schema(
            example = "INTERNAL",
            description = "INTERNAL if left out; SENSITIVE for consents of persons")
        Grade grade,
    @Nullable @PublicWords @Schema(example = "关于青岛市与慕尼黑市建立友好城市关系的批复") String titleZh,
    @Nullable @PublicWords @Schema(example = "Approval of sister-city relations with Munich")
        String titleEn,
    @Nullable @Size(max = 60) @PublicWords @Schema(example = "青政字〔2026〕7号") String documentNumber,
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Schema(example = "2026-05-02")
        LocalDate on) {

  /** What is said of it; of this grade where nothing is said. */
  Description description(Grade usual) {
    return new Description(
        subjectKind,
        subjectId,
        kind,
        Objects.requireNonNullElse(grade, usual),
        titleZh,
        titleEn,
        documentNumber,
        on);
  }
}
