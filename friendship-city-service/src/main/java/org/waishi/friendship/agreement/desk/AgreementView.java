package org.waishi.friendship.agreement.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.AgreementState;
import org.waishi.friendship.agreement.Dossier;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.platform.command.Stored;

/**
 * An agreement as its readers see it; who signed, an unmasking shows.
 *
 * @param allowedSteps names of resources to post to
 * @param reminded the last reminder of the present term, in months ahead
 */
record AgreementView(
    String id,
    @Nullable String number,
    String tieId,
    String country,
    AgreementKind kind,
    AgreementState state,
    List<String> allowedSteps,
    Content content,
    Dossier dossier,
    @Nullable Signing signing,
    @Nullable LocalDate validUntil,
    @Nullable Integer reminded,
    @Nullable String renewedBy) {

  static AgreementView of(Stored<Agreement> stored) {
    Agreement now = stored.state();
    return new AgreementView(
        stored.id(),
        now.number(),
        now.tieId(),
        now.country(),
        now.kind(),
        now.state(),
        now.steps(),
        now.content(),
        now.dossier(),
        now.signing(),
        now.validUntil(),
        now.reminded(),
        now.renewedBy());
  }

  @Nullable LocalDate signedOn() {
    return Optional.ofNullable(signing).map(Signing::on).orElse(null);
  }
}
