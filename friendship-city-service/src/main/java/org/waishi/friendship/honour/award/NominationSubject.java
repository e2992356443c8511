package org.waishi.friendship.honour.award;

import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.paper.Grade;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperSubject;

/** Nominations have papers; a nominee's consent bears a name and is not for everybody. */
@Component
public class NominationSubject implements PaperSubject {

  /** How papers name a nomination. */
  public static final String KIND = "honour-nomination";

  private final Nominations nominations;

  NominationSubject(Nominations nominations) {
    this.nominations = nominations;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean exists(String id) {
    return nominations.find(id).isPresent();
  }

  @Override
  public Grade usual(PaperKind paper) {
    return switch (paper) {
      case CONSENT, WITHDRAWAL -> Grade.SENSITIVE;
      default -> Grade.INTERNAL;
    };
  }
}
