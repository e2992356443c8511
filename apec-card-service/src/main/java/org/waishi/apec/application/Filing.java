package org.waishi.apec.application;

import java.time.Instant;
import java.util.List;
import org.waishi.apec.application.CardApplicationEvent.ReviewTerms;
import org.waishi.apec.requirement.CardRules;
import org.waishi.apec.requirement.Gap;
import org.waishi.platform.deadline.CaseClock;

/** Papers go to the office: by which rules, when, and who hands them in. */
public record Filing(CardRules rules, Instant at, String maker) {

  List<Gap> gaps(CardApplication application) {
    return rules.gaps(application.kind(), application.papers(), at);
  }

  ReviewTerms terms() {
    CaseClock clock = rules.clock(at);
    return new ReviewTerms(clock.limit(), clock.mode(), clock.zone());
  }
}
