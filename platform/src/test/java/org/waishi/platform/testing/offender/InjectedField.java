package org.waishi.platform.testing.offender;

import org.springframework.beans.factory.annotation.Autowired;

/** Gets what it needs behind its constructor's back. */
final class InjectedField {
  @Autowired Runnable needed;
}
