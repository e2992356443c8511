package org.waishi.apec.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.crypto.PersonalField;

/**
 * What was handed in, without anything that tells who the applicant is.
 *
 * @param given which personal data are sealed beside the state
 * @param travelDocumentExpires last day of the passport
 * @param insuredSince first day of the social insurance with this firm
 * @param documents the documents handed in
 */
public record Papers(
    List<PersonalField> given,
    @Nullable LocalDate travelDocumentExpires,
    @Nullable LocalDate insuredSince,
    List<GivenDocument> documents) {

  /** A document and the day it was issued. */
  public record GivenDocument(String document, LocalDate issuedOn) {}

  /** Keeps its own copies, sorted. */
  public Papers {
    given = given.stream().distinct().sorted().toList();
    documents = documents.stream().sorted(Comparator.comparing(GivenDocument::document)).toList();
  }

  /** The day a document was issued, if it was handed in. */
  public Optional<LocalDate> issuedOn(String document) {
    return documents.stream()
        .filter(one -> one.document().equals(document))
        .map(GivenDocument::issuedOn)
        .max(Comparator.naturalOrder());
  }
}
