package org.waishi.friendship.friend.consent;

import org.springframework.stereotype.Component;
import org.waishi.friendship.paper.Grade;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperSubject;
import org.waishi.platform.table.RuleTables;

/**
 * Texts of consent have signed copies. A copy is filed before its signer is in the register, and
 * becomes the paper of the one person that it is named for.
 */
@Component
class ConsentTextSubject implements PaperSubject {

  static final String KIND = "friend-consent";

  private final ConsentTexts texts;

  ConsentTextSubject(RuleTables tables) {
    this.texts = ConsentTexts.of(tables);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean exists(String version) {
    return texts.find(version).isPresent();
  }

  @Override
  public Grade usual(PaperKind paper) {
    return Grade.SENSITIVE;
  }

  @Override
  public Grade least(PaperKind paper) {
    return Grade.SENSITIVE;
  }
}
