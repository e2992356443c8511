package org.waishi.platform.command;

import java.util.List;
import org.waishi.platform.aggregate.Refusal;

/**
 * What became of a command.
 *
 * @param <S> the aggregate it was for
 */
public sealed interface Result<S> {

  /**
   * It holds, and will hold after any crash.
   *
   * @param stored the aggregate afterwards
   * @param fresh false when it had happened before: a repeat, or a wish that was true already
   */
  record Done<S>(Stored<S> stored, boolean fresh) implements Result<S> {}

  /** A rule said no; nothing was written. */
  record Refused<S>(List<Refusal> reasons) implements Result<S> {}

  /** No such aggregate. */
  record Missing<S>(String id) implements Result<S> {}

  /** The caller had seen another version; nothing was written. */
  record Stale<S>(long seen, long actual) implements Result<S> {}

  /** The idempotency key was used before for another command; nothing was written. */
  record KeyReused<S>(String key) implements Result<S> {}
}
