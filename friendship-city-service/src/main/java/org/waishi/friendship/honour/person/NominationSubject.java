package org.waishi.friendship.honour.person;

import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.paper.Grade;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperSubject;

/** Nominations have papers; what the nominee signed bears a name and is not for everybody. */
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

  /** Whether such a paper names the nominee. */
  static boolean namesNominee(PaperKind paper) {
    return paper == PaperKind.CONSENT || paper == PaperKind.WITHDRAWAL;
  }

  @Override
  public Grade usual(PaperKind paper) {
    return namesNominee(paper) ? Grade.SENSITIVE : Grade.INTERNAL;
  }

  @Override
  public Grade least(PaperKind paper) {
    return namesNominee(paper) ? Grade.SENSITIVE : Grade.OPEN;
  }
}
