package org.waishi.friendship.network.transport;

import org.waishi.platform.aggregate.Refusal;

/** Why a route is not taken down. */
public sealed interface RouteRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** It begins where it ends. */
  record RouteToItself(String city) implements RouteRefusal {
    @Override
    public String code() {
      return "route-to-itself";
    }
  }

  /** It would end before it began. */
  record RouteEndsTooEarly(String on, String validFrom) implements RouteRefusal {
    @Override
    public String code() {
      return "route-ends-too-early";
    }
  }

  /** An end is neither our city nor one of the register. */
  record UnknownEnd(String city) implements RouteRefusal {
    @Override
    public String code() {
      return "unknown-end";
    }
  }

  /** A sea route needs a sea port at its end. */
  record NoPortAtTheEnd(String city) implements RouteRefusal {
    @Override
    public String code() {
      return "no-port-at-the-end";
    }
  }
}
