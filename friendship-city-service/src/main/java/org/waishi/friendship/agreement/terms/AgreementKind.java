package org.waishi.friendship.agreement.terms;

/** What sort of agreement it is. */
public enum AgreementKind {
  /** 意向书. */
  LETTER_OF_INTENT,
  /** 备忘录. */
  MEMORANDUM,
  /** 协议书. */
  AGREEMENT,
  /** 续签: takes the place of one whose term ends. */
  RENEWAL
}
