package org.waishi.friendship.network;

import org.waishi.platform.aggregate.Refusal;

/** Why a network says no. */
public sealed interface NetworkRefusal extends Refusal {

  /** Another network has this code. */
  record NetworkExists(String network) implements NetworkRefusal {
    @Override
    public String code() {
      return "network-exists";
    }
  }

  /** A definition must begin after the last one. */
  record DefinitionOutOfOrder(String validFrom, String after) implements NetworkRefusal {
    @Override
    public String code() {
      return "definition-out-of-order";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** A ruling for this city waits for its second pair of eyes. */
  record RulingWaits(String cityId) implements NetworkRefusal {
    @Override
    public String code() {
      return "ruling-waits";
    }
  }

  /** Nobody asked for a ruling on this city. */
  record NoRulingWaits(String cityId) implements NetworkRefusal {
    @Override
    public String code() {
      return "no-ruling-waits";
    }
  }

  /** The register does not know this city. */
  record UnknownCity(String cityId) implements NetworkRefusal {
    @Override
    public String code() {
      return "unknown-city";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
