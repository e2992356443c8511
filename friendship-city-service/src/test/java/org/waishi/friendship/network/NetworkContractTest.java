package org.waishi.friendship.network;

import org.junit.jupiter.api.Test;
import org.waishi.friendship.network.link.PartnerLink;
import org.waishi.friendship.network.transport.Route;
import org.waishi.platform.testing.EventContract;

class NetworkContractTest {

  @Test
  void what_is_said_of_networks_pairs_and_routes_is_what_is_approved() {
    EventContract.check(Network.KIND);
    EventContract.check(PartnerLink.KIND);
    EventContract.check(Route.KIND);
  }
}
