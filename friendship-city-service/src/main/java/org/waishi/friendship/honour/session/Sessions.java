package org.waishi.friendship.honour.session;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;

/** Where sessions are kept. */
@Component
public class Sessions {

  private final Aggregates<Session, SessionEvent> sessions;

  Sessions(AggregateStore store) {
    this.sessions = store.open(Session.KIND);
  }

  /** Gives a nomination a seat, once however often it is asked; opens the session if need be. */
  public Result<Session> take(HonourRule rule, int year, String nominationId, Origin by) {
    String id = Session.id(rule.kind(), year);
    Command opening = Command.of(by, "open");
    sessions.create(id, opening, () -> Session.open(rule, year));
    return sessions.change(id, Command.of(by, nominationId), session -> session.take(nominationId));
  }

  /** The session of an honour in a year, once somebody has a seat. */
  public Optional<Stored<Session>> find(String kind, int year) {
    return sessions.find(Session.id(kind, year));
  }

  /** The session with this id. */
  public Optional<Stored<Session>> find(String id) {
    return sessions.find(id);
  }

  /** One page. */
  public Slice<Stored<Session>> page(PageRequest page) {
    return sessions.page(Filters.empty(), Order.byId(), page);
  }

  /** All of them, for a table. */
  public List<Stored<Session>> all() {
    List<Stored<Session>> all = new ArrayList<>();
    sessions.each(Filters.empty(), all::add);
    return all;
  }
}
