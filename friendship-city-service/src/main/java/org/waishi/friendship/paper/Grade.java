package org.waishi.friendship.paper;

/** Who may read a paper. State secrets have no grade here: they may not enter (保守国家秘密法). */
public enum Grade {
  /** Whoever may read papers (公开). */
  OPEN,
  /** The same, inside the house only (内部). */
  INTERNAL,
  /** Reviewers, leaders, and who filed it (敏感). */
  SENSITIVE
}
