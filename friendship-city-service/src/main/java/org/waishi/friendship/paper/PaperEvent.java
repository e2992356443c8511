package org.waishi.friendship.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.content.PaperType;

/** What can happen to a paper: it is filed, and perhaps withdrawn or erased. */
public sealed interface PaperEvent {

  /** It was filed. */
  record PaperFiled(
      String paperId,
      Description description,
      PaperType type,
      long bytes,
      String sha256,
      LocalDate filedOn,
      String by)
      implements PaperEvent {}

  /** It was filed by mistake; the reason names no person. */
  record PaperWithdrawn(String paperId, String reason, String by, LocalDate on)
      implements PaperEvent {}

  /** Its content is gone; that there was one stays known by its hash. */
  record PaperErased(String paperId, String sha256, LocalDate on) implements PaperEvent {}

  /**
   * What was said of it.
   *
   * @param subjectKind what has the paper, such as {@code tie}
   * @param titleZh what it is called in Chinese; words that name no person
   * @param titleEn the same in English
   * @param documentNumber 文号
   * @param on the day that it bears
   */
  record Description(
      String subjectKind,
      String subjectId,
      PaperKind kind,
      Grade grade,
      @Nullable String titleZh,
      @Nullable String titleEn,
      @Nullable String documentNumber,
      @Nullable LocalDate on) {}
}
