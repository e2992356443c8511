package org.waishi.friendship.paper;

/** What a paper is for. */
public enum PaperKind {
  /** 意向书. */
  LETTER_OF_INTENT,
  /** 备忘录. */
  MEMORANDUM,
  /** 协议书. */
  AGREEMENT,
  /** What a body answered (批件). */
  INSTRUCTION,
  /** What the lawyers said (合法性审查意见). */
  LEGAL_OPINION,
  /** Proof that the other side wants it (对方同意函), or that a person does (本人同意书). */
  CONSENT,
  /** That somebody takes back what they wanted or agreed to (撤回函). */
  WITHDRAWAL,
  /** What the office asked for, with its facts (请示). */
  APPLICATION,
  /** Anything else. */
  OTHER
}
