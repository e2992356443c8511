package org.waishi.apec.paper;

/** What is applied for. */
public enum ApplicationKind {
  NEW,
  RENEWAL,
  REPLACE_PASSPORT,
  REPLACE_LOST,
  REPLACE_DATA,
  ADD_ECONOMIES
}
