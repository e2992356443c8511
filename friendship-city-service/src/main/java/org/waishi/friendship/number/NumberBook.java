package org.waishi.friendship.number;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waishi.friendship.number.NumberBookEvent.NumberBookOpened;
import org.waishi.friendship.number.NumberBookEvent.NumberGiven;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.id.Ids;

/**
 * The running numbers of one row in one year.
 *
 * @param holders what has a number, in the order of the numbers: the first has the serial 1
 */
public record NumberBook(String id, String letters, int year, List<String> holders)
    implements Aggregate<NumberBook, NumberBookEvent> {

  private static final String TYPE = "org.waishi.friendship-city.";

  /** How books are stored and told. */
  public static final AggregateKind<NumberBook, NumberBookEvent> KIND =
      new AggregateKind<>(
          "friendship-city.number-book",
          "number-books",
          NumberBook.class,
          FactTypes.of(NumberBookEvent.class)
              .with(TYPE + "number-book-opened.v1", NumberBookOpened.class)
              .with(TYPE + "number-given.v1", NumberGiven.class),
          NumberBook::from);

  /** Keeps its own copy. */
  public NumberBook {
    holders = List.copyOf(holders);
  }

  static String id(String letters, int year) {
    return Ids.derived("number-book", letters, Integer.toString(year));
  }

  static Decision<NumberBook> open(String letters, int year) {
    return Decision.begin(NumberBook::from, new NumberBookOpened(id(letters, year), letters, year));
  }

  /** Gives the next number; what has one keeps it. */
  Decision<NumberBook> give(String subjectId) {
    return holders.contains(subjectId)
        ? Decision.unchanged(this)
        : Decision.accept(this, new NumberGiven(id, subjectId, number(holders.size() + 1).text()));
  }

  /** The number of what has one. */
  Optional<String> numberOf(String subjectId) {
    return IntStream.range(0, holders.size())
        .filter(place -> holders.get(place).equals(subjectId))
        .mapToObj(place -> number(place + 1).text())
        .findFirst();
  }

  private RunningNumber number(int serial) {
    return new RunningNumber(letters, year, serial);
  }

  static NumberBook from(NumberBookEvent first) {
    if (first instanceof NumberBookOpened(var id, var letters, var year)) {
      return new NumberBook(id, letters, year, List.of());
    }
    throw new IllegalStateException("first fact: " + first + " (expected: opened)");
  }

  @Override
  public NumberBook evolve(NumberBookEvent fact) {
    return switch (fact) {
      case NumberBookOpened _ -> this;
      case NumberGiven(_, var subject, _) ->
          new NumberBook(
              id, letters, year, Stream.concat(holders.stream(), Stream.of(subject)).toList());
    };
  }
}
