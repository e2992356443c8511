package org.waishi.friendship.honour.kind;

/** Whose decision an honour is. */
public enum Decider {
  /** 市政府. */
  CITY,
  /** 省政府. */
  PROVINCE,
  /** 全国友协. */
  CPAFFC
}
