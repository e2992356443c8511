package org.waishi.friendship.network.desk;

import java.util.List;
import org.waishi.friendship.network.Definition;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.Ruling;
import org.waishi.platform.command.Stored;

/**
 * A network as its readers see it.
 *
 * @param enrolled the members that were told to others, and since when
 */
record NetworkView(
    String network,
    String nameZh,
    String nameEn,
    List<Definition> definitions,
    List<Ruling> rulings,
    List<Network.Enrolled> enrolled) {

  static NetworkView of(Stored<Network> stored) {
    Network it = stored.state();
    return new NetworkView(
        it.code(), it.nameZh(), it.nameEn(), it.definitions(), it.rulings(), it.enrolled());
  }
}
