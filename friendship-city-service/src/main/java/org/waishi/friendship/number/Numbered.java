package org.waishi.friendship.number;

/** What gets a running number once it is there. */
public interface Numbered {

  /** Whether it is to have a number and has none yet. */
  boolean lacksNumber();
}
