package org.waishi.friendship.friend.custody;

import java.util.List;
import org.waishi.platform.aggregate.Refusal;

/** What another part of the register keeps of a friend. */
public interface Traces {

  /** What stands against erasing this friend's data there. */
  List<Refusal> against(String friendId);

  /** Papers of this friend's own that are kept there, and go with the friend's data. */
  List<String> papers(String friendId);
}
