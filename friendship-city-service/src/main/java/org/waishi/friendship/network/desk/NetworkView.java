package org.waishi.friendship.network.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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

  /** What holds, or will hold, in the end. */
  Definition youngest() {
    return definitions.stream().max(Comparator.comparing(Definition::validFrom)).orElseThrow();
  }

  String memberships() {
    return youngest().rule().memberships().stream()
        .map(held -> held.code() + ":" + held.level())
        .collect(Collectors.joining(";"));
  }

  String kinds() {
    return youngest().kinds().stream()
        .map(kind -> kind.code() + ":" + kind.weight())
        .collect(Collectors.joining(";"));
  }
}
