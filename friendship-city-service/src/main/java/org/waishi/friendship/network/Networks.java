package org.waishi.friendship.network;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waishi.friendship.network.NetworkRefusal.NetworkExists;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;

/** Where networks are kept. */
@Component
public class Networks {

  private final Aggregates<Network, NetworkEvent> networks;

  Networks(AggregateStore store) {
    this.networks = store.open(Network.KIND);
  }

  /** Defines a network; one that is there already stays as it is. */
  public Result<Network> define(String code, Command command, Reason title, Definition first) {
    Result<Network> made = networks.create(code, command, () -> Network.define(code, title, first));
    return made instanceof Result.Done<Network>(var there, boolean fresh)
            && !fresh
            && !there.state().beganAs(title, first)
        ? new Result.Refused<>(List.of(new NetworkExists(code)))
        : made;
  }

  /** Changes a network as it decides. */
  public Result<Network> change(
      String code, Command command, Function<Network, Decision<Network>> decide) {
    return networks.change(code, command, decide);
  }

  /** The network with this code. */
  public Optional<Stored<Network>> find(String code) {
    return networks.find(code);
  }

  /** One page, by code. */
  public Slice<Stored<Network>> page(PageRequest page) {
    return networks.page(Filters.empty(), Order.byId(), page);
  }

  /** All of them, by code. */
  public List<Stored<Network>> all() {
    List<Stored<Network>> all = new ArrayList<>();
    networks.each(Filters.empty(), all::add);
    return all;
  }
}
