package org.waishi.friendship.paper;

/** Something that has papers; whoever keeps such things says which there are. */
public interface PaperSubject {

  /** The name of its kind, such as {@code tie}. */
  String kind();

  /** Whether there is one with this id. */
  boolean exists(String id);

  /** Who may read such a paper of it, where nobody says otherwise. */
  default Grade usual(PaperKind paper) {
    return Grade.INTERNAL;
  }

  /** The most open grade that such a paper of it may have, whatever is said. */
  default Grade least(PaperKind paper) {
    return Grade.OPEN;
  }
}
