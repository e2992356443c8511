package org.waishi.platform.testing.offender;

import org.mockito.Mockito;

/** A double made by a library. */
final class Mocking {
  Runnable doubled() {
    return Mockito.mock(Runnable.class);
  }
}
