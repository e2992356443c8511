package org.waishi.platform.store;

/**
 * An order to an aggregate, with everything the write path must know about it.
 *
 * @param origin who gives it and why
 * @param body the order itself: a record; only its digest is stored, to recognise a repeat
 * @param expected what the caller knows of the document
 */
public record Command(Origin origin, Object body, Precondition expected) {

  /** An order whose caller has not looked at the document first. */
  public static Command of(Origin origin, Object body) {
    return new Command(origin, body, Precondition.any());
  }

  /** The same order by a caller who has. */
  public Command expecting(Precondition precondition) {
    return new Command(origin, body, precondition);
  }
}
