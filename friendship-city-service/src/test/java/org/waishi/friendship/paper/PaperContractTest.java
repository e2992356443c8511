package org.waishi.friendship.paper;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class PaperContractTest {

  @Test
  void what_is_said_of_papers_is_what_is_approved() {
    EventContract.check(FiledPaper.KIND);
  }
}
