package org.waishi.friendship.historic;

import java.util.Optional;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;

/**
 * A part of the register into which tables bring what is to be confirmed.
 *
 * @param <S> what it holds
 */
public interface Confirmable<S> {

  /** What stands there under this id. */
  Optional<Stored<S>> find(String id);

  /** What would come of it if this person confirmed it now. */
  Decision<S> decide(S now, String by);

  /** Confirms it, by whom the order is, with all that follows from it. */
  Result<S> confirm(String id, Command order);
}
