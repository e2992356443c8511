package org.waishi.platform.reaction;

/** A record is meant for us and cannot be read; trying again would not help. */
final class InvalidRecord extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidRecord(String reason) {
    super(reason);
  }
}
