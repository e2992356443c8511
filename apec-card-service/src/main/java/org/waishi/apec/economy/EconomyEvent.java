package org.waishi.apec.economy;

import java.util.List;

/** Facts about the table of economies. */
public sealed interface EconomyEvent {

  /** The whole table was loaded in place of any before it. */
  record EconomiesLoaded(List<Economy> economies) implements EconomyEvent {
    /** Keeps its own copy. */
    public EconomiesLoaded {
      economies = List.copyOf(economies);
    }
  }
}
