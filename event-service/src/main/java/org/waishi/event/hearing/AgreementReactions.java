package org.waishi.event.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.event.conclusion.SignedPaper;
import org.waishi.event.engagement.Engagements;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/** The engagement at which an agreement was signed (签约仪式) shows it. */
@Configuration(proxyBeanMethods = false)
class AgreementReactions {

  private final Engagements engagements;

  AgreementReactions(Engagements engagements) {
    this.engagements = engagements;
  }

  /** An agreement was signed. */
  record Signed(String agreementId, String tieId, Signing signing) {

    /**
     * How.
     *
     * @param engagementId the engagement at which it was signed, if at one
     */
    record Signing(LocalDate on, @Nullable String engagementId) {}
  }

  @Bean
  Reactions toAgreements() {
    return Reactions.to("friendship-city.agreement.v1")
        .on("org.waishi.friendship-city.agreement-signed.v1", Signed.class, this::shown);
  }

  private Outcome shown(HeardEvent event, Signed told) {
    String engagement = told.signing().engagementId();
    return engagement == null
        ? Outcome.IGNORED
        : engagements.signedAt(
            engagement,
            Us.because(event),
            new SignedPaper(told.agreementId(), told.tieId(), told.signing().on()));
  }
}
