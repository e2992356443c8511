package org.waishi.friendship.paper;

import java.util.Set;
import org.waishi.platform.security.Role;

/** Who may read a paper. State secrets have no grade here: they may not enter (保守国家秘密法). */
public enum Grade {
  /** Whoever may read papers (公开). */
  OPEN,
  /** The same, inside the house only (内部). */
  INTERNAL,
  /** Reviewers, leaders, and who filed it (敏感). */
  SENSITIVE;

  /** Whether somebody with these roles, who may read papers, may read those that others filed. */
  public boolean isFor(Set<String> roles) {
    return this != SENSITIVE || roles.contains(Role.REVIEWER) || roles.contains(Role.LEADER);
  }
}
