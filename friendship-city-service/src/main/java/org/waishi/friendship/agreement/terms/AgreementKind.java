package org.waishi.friendship.agreement.terms;

import org.waishi.friendship.paper.PaperKind;

/** What sort of agreement it is. */
public enum AgreementKind {
  /** 意向书. */
  LETTER_OF_INTENT,
  /** 备忘录. */
  MEMORANDUM,
  /** 协议书. */
  AGREEMENT,
  /** 续签: takes the place of one whose term ends. */
  RENEWAL;

  /** What its signed paper is filed as. */
  public PaperKind paper() {
    return switch (this) {
      case LETTER_OF_INTENT -> PaperKind.LETTER_OF_INTENT;
      case MEMORANDUM -> PaperKind.MEMORANDUM;
      case AGREEMENT, RENEWAL -> PaperKind.AGREEMENT;
    };
  }

  /** Whether it only prepares a tie, so that it may be signed before the tie is approved. */
  public boolean prepares() {
    return this == LETTER_OF_INTENT || this == MEMORANDUM;
  }
}
