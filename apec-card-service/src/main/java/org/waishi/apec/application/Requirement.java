package org.waishi.apec.application;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.apec.application.Gap.ApplicantFieldMissing;
import org.waishi.apec.application.Gap.DocumentMissing;
import org.waishi.apec.application.Gap.DocumentTooOld;
import org.waishi.apec.application.Gap.InsuredTooShort;
import org.waishi.apec.application.Gap.PassportExpiresTooSoon;
import org.waishi.platform.crypto.PersonalField;

/**
 * One thing that a complete application has.
 *
 * @param subject the document or field it is about
 * @param months a least or greatest age, where the demand knows one
 * @param validFrom first day of the rule
 * @param validUntil last day of the rule; null while it holds
 */
public record Requirement(
    String id,
    Demand demand,
    String subject,
    int months,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    String nameEn,
    String nameZh) {

  /** Sorts of demand. */
  public enum Demand {
    PERSONAL_FIELD,
    DOCUMENT,
    RECENT_DOCUMENT,
    PASSPORT_VALIDITY,
    SOCIAL_INSURANCE
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  /** The gap that these papers leave on that day, if they leave one. */
  Optional<Gap> gap(Papers papers, LocalDate today) {
    return switch (demand) {
      case PERSONAL_FIELD -> personalField(papers);
      case DOCUMENT -> document(papers);
      case RECENT_DOCUMENT -> recentDocument(papers, today);
      case PASSPORT_VALIDITY -> passportValidity(papers, today);
      case SOCIAL_INSURANCE -> socialInsurance(papers, today);
    };
  }

  private Optional<Gap> personalField(Papers papers) {
    return papers.given().contains(PersonalField.valueOf(subject))
        ? Optional.empty()
        : Optional.of(new ApplicantFieldMissing("applicant." + id, nameEn, nameZh));
  }

  private Optional<Gap> document(Papers papers) {
    return papers.issuedOn(subject).isPresent()
        ? Optional.empty()
        : Optional.of(new DocumentMissing(field(), nameEn, nameZh));
  }

  private Optional<Gap> recentDocument(Papers papers, LocalDate today) {
    return papers
        .issuedOn(subject)
        .filter(issued -> issued.isBefore(today.minusMonths(months)))
        .map(issued -> new DocumentTooOld(field(), nameEn, nameZh, issued, months));
  }

  private Optional<Gap> passportValidity(Papers papers, LocalDate today) {
    LocalDate expires = papers.travelDocumentExpires();
    return expires != null && !expires.isBefore(today.plusMonths(months))
        ? Optional.empty()
        : Optional.of(new PassportExpiresTooSoon("passportExpires", months));
  }

  private Optional<Gap> socialInsurance(Papers papers, LocalDate today) {
    LocalDate since = papers.insuredSince();
    return since != null && !since.isAfter(today.minusMonths(months))
        ? Optional.empty()
        : Optional.of(new InsuredTooShort("insuredSince", months));
  }

  private String field() {
    return "documents." + subject;
  }
}
