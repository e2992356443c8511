package org.waishi.platform.command;

import java.util.function.UnaryOperator;
import org.waishi.platform.crypto.PersonalData;

/**
 * An order to an aggregate, with everything the write path must know about it.
 *
 * @param origin who gives it and why
 * @param body the order itself: a record; only its digest is stored, to recognise a repeat
 * @param expected what the caller knows of the document
 * @param sealing what it changes of the personal data beside the state; happens with it or not
 */
public record Command(
    Origin origin, Object body, Precondition expected, UnaryOperator<PersonalData> sealing) {

  /** An order whose caller has not looked at the document first. */
  public static Command of(Origin origin, Object body) {
    return new Command(origin, body, Precondition.any(), UnaryOperator.identity());
  }

  /** The same order by a caller who has. */
  public Command expecting(Precondition precondition) {
    return new Command(origin, body, precondition, sealing);
  }

  /** The same order with a change of personal data. */
  public Command sealing(UnaryOperator<PersonalData> change) {
    return new Command(origin, body, expected, change);
  }
}
