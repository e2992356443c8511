package org.waishi.friendship.agreement.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.AgreementState;
import org.waishi.friendship.agreement.dossier.Dossier;
import org.waishi.friendship.agreement.dossier.Question;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.clock.Reading;
import org.waishi.friendship.tie.TieState;

/**
 * An agreement as its readers see it; who signed, an unmasking shows.
 *
 * @param version as its ETag tells it, for who confirms many at once
 * @param unconfirmed whether a table brought it in and nobody confirmed it yet
 * @param clock how long who is to answer has
 * @param allowedSteps names of resources to post to
 * @param reminded the last reminder of the present term, in months ahead
 */
record AgreementView(
    String id,
    long version,
    @Nullable String number,
    String tieId,
    String country,
    AgreementKind kind,
    AgreementState state,
    boolean unconfirmed,
    List<String> allowedSteps,
    Content content,
    Dossier dossier,
    @Nullable Reading clock,
    @Nullable Signing signing,
    @Nullable LocalDate validUntil,
    @Nullable Integer reminded,
    @Nullable String renewedBy) {

  @Nullable LocalDate signedOn() {
    return Optional.ofNullable(signing).map(Signing::on).orElse(null);
  }

  /** What became of its tie, where somebody is to decide of the agreement. */
  @Nullable TieState question() {
    return Optional.ofNullable(dossier.question())
        .filter(asked -> state.lives() && !asked.kept())
        .map(Question::tie)
        .orElse(null);
  }
}
