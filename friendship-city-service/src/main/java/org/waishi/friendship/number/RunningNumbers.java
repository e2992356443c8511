package org.waishi.friendship.number;

import org.springframework.stereotype.Component;
import org.waishi.friendship.office.OfficeCity;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.time.OfficeDay;

/** Gives running numbers: each once, and none left out. */
@Component
public class RunningNumbers {

  private static final String US = "friendship-city-service";

  private final Aggregates<NumberBook, NumberBookEvent> books;
  private final OfficeCity city;
  private final OfficeDay office;

  RunningNumbers(AggregateStore store, OfficeCity city, OfficeDay office) {
    this.books = store.open(NumberBook.KIND);
    this.city = city;
    this.office = office;
  }

  /** How something notes the number that it was given. */
  @FunctionalInterface
  public interface Noting<S> {

    /** Notes it. */
    Result<S> note(String id, Command command, String number);
  }

  /** The same result with a number, where what is there now is to have one. */
  public <S extends Numbered> Result<S> numbered(
      Result<S> result, Series series, Origin by, Noting<S> noting) {
    return result instanceof Result.Done<S>(var stored, var fresh) && stored.state().lacksNumber()
        ? withNumber(stored, fresh, series, by, noting)
        : result;
  }

  private <S extends Numbered> Result<S> withNumber(
      Stored<S> stored, boolean fresh, Series series, Origin by, Noting<S> noting) {
    Origin origin = Origin.internal(US, by.correlationId());
    String number = next(series, stored.id(), origin);
    return noting.note(stored.id(), Command.of(origin, number), number)
            instanceof Result.Done<S>(var now, _)
        ? new Result.Done<>(now, fresh)
        : new Result.Done<>(stored, fresh);
  }

  /** The number of this, of the present year if it has none yet. */
  String next(Series series, String subjectId, Origin by) {
    String letters = series.letters(city.code());
    int year = office.today().getYear();
    String id = NumberBook.id(letters, year);
    books.create(id, Command.of(by, "open"), () -> NumberBook.open(letters, year));
    if (books.change(id, Command.of(by, subjectId), book -> book.give(subjectId))
        instanceof Result.Done<NumberBook>(var book, _)) {
      return book.state().numberOf(subjectId).orElseThrow();
    }
    throw new IllegalStateException("number book " + id + " (expected: there)");
  }
}
