package org.waishi.friendship.anniversary.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.anniversary.Category;
import org.waishi.friendship.anniversary.SubjectKind;
import org.waishi.friendship.date.PartialDate;

/**
 * One line of the plan.
 *
 * @param month null when only the year is known
 * @param documentNumber of the paper by which it is celebrated although its years are not round
 */
@Schema(name = "AnniversaryPlanLine")
record PlanLine(
    @Nullable @Schema(example = "8") Integer month,
    @Schema(type = "string", example = "2027-08-24") PartialDate on,
    boolean approximate,
    @Schema(example = "中国与韩国建交35周年") String titleZh,
    @Schema(example = "35 years of diplomatic relations between China and South Korea")
        String titleEn,
    Category category,
    boolean celebrate,
    @Nullable String documentNumber,
    LocalDate planFrom,
    SubjectKind subjectKind,
    String subjectId,
    @Schema(example = "KR") String country,
    String anniversaryId) {

  /** By month, then what has a day before what has none; what has no month last. */
  static final Comparator<PlanLine> ORDER =
      Comparator.comparing(PlanLine::month, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(PlanLine::approximate)
          .thenComparing(PlanLine::on)
          .thenComparing(PlanLine::titleEn)
          .thenComparing(PlanLine::anniversaryId);

  String title(Locale language) {
    return PlanWords.isChinese(language) ? titleZh : titleEn;
  }
}
