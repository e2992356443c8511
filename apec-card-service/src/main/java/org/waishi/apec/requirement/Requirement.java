package org.waishi.apec.requirement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.requirement.Gap.ApplicantFieldMissing;
import org.waishi.apec.requirement.Gap.DocumentFromTheFuture;
import org.waishi.apec.requirement.Gap.DocumentMissing;
import org.waishi.apec.requirement.Gap.DocumentTooOld;
import org.waishi.apec.requirement.Gap.InsuredTooShort;
import org.waishi.apec.requirement.Gap.PassportExpiresTooSoon;
import org.waishi.platform.crypto.PersonalField;

/**
 * One thing that a complete application has.
 *
 * @param subject the document or field it is about
 * @param months a least or greatest age, where the demand knows one
 * @param kinds the kinds of application it is asked of
 */
public record Requirement(
    @Schema(example = "no-criminal-record-age") String id,
    Demand demand,
    @Schema(example = "no-criminal-record") String subject,
    @Schema(example = "6") int months,
    Set<ApplicationKind> kinds,
    @Schema(example = "the proof of no criminal record") String nameEn,
    @Schema(example = "无犯罪记录证明") String nameZh,
    Basis basis) {

  /** Keeps its own copy, in the order of the kinds. */
  public Requirement {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }

  /** Sorts of demand. */
  public enum Demand {
    PERSONAL_FIELD,
    DOCUMENT,
    RECENT_DOCUMENT,
    PASSPORT_VALIDITY,
    SOCIAL_INSURANCE
  }

  boolean asks(ApplicationKind kind, LocalDate day) {
    return kinds.contains(kind) && basis.holdsOn(day);
  }

  /** The gap that these papers leave on that day, if they leave one. */
  Optional<Gap> gap(Papers papers, LocalDate today) {
    return switch (demand) {
      case PERSONAL_FIELD -> personalField(papers);
      case DOCUMENT -> document(papers, today);
      case RECENT_DOCUMENT -> recentDocument(papers, today);
      case PASSPORT_VALIDITY -> passportValidity(papers, today);
      case SOCIAL_INSURANCE -> socialInsurance(papers, today);
    };
  }

  private Optional<Gap> personalField(Papers papers) {
    return papers.given().contains(PersonalField.valueOf(subject))
        ? Optional.empty()
        : Optional.of(new ApplicantFieldMissing("applicant." + id, nameEn, nameZh, basis));
  }

  private Optional<Gap> document(Papers papers, LocalDate today) {
    Optional<LocalDate> issued = papers.issuedOn(subject);
    return issued.isEmpty()
        ? Optional.of(new DocumentMissing(field(), nameEn, nameZh, basis))
        : issued
            .filter(day -> day.isAfter(today))
            .map(day -> new DocumentFromTheFuture(field(), nameEn, nameZh, day, basis));
  }

  private Optional<Gap> recentDocument(Papers papers, LocalDate today) {
    return papers
        .issuedOn(subject)
        .filter(issued -> issued.isBefore(today.minusMonths(months)))
        .map(issued -> new DocumentTooOld(field(), nameEn, nameZh, issued, months, basis));
  }

  private Optional<Gap> passportValidity(Papers papers, LocalDate today) {
    LocalDate expires = papers.travelDocumentExpires();
    return expires != null && !expires.isBefore(today.plusMonths(months))
        ? Optional.empty()
        : Optional.of(new PassportExpiresTooSoon("passportExpires", months, basis));
  }

  private Optional<Gap> socialInsurance(Papers papers, LocalDate today) {
    LocalDate since = papers.insuredSince();
    return since != null && !since.isAfter(today.minusMonths(months))
        ? Optional.empty()
        : Optional.of(new InsuredTooShort("insuredSince", months, basis));
  }

  private String field() {
    return "documents." + subject;
  }
}
