package org.waishi.platform.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.web.problem.Fault;

/**
 * The cells of one row by their columns. What is wrong is noted and reading goes on, so that a row
 * tells all its faults: read every cell into a variable first, then {@link #make} the value.
 */
public final class TableRow {

  private final long number;
  private final Map<String, String> cells;
  private final List<Fault> faults = new ArrayList<>();

  TableRow(long number, Map<String, String> cells) {
    this.number = number;
    this.cells = cells;
  }

  /** The row as a spreadsheet counts. */
  public long number() {
    return number;
  }

  /** A text that must be there. */
  public String text(String column) {
    return required(column, Function.identity(), "…");
  }

  /** A text, or null when the cell is empty. */
  public @Nullable String optional(String column) {
    String cell = cells.getOrDefault(column, "");
    return cell.isEmpty() ? null : cell;
  }

  /** An ISO date that must be there. */
  public LocalDate date(String column) {
    return required(column, LocalDate::parse, "2026-11-23");
  }

  /** A whole number that must be there. */
  public int integer(String column) {
    Integer value = parsed(column, Integer::valueOf, "12");
    missing(column);
    return value == null ? 0 : value;
  }

  /** Y or N, which must be there. */
  public boolean yesOrNo(String column) {
    Boolean value = required(column, TableRow::yesOrNoOf, "Y, N");
    return Boolean.TRUE.equals(value);
  }

  /** A constant of an enum, by its name, that must be there. */
  public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
    String names =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return required(column, name -> Enum.valueOf(type, name), names);
  }

  /**
   * Anything that must be there.
   *
   * @param parser throws a RuntimeException when the text is none
   * @param expected shown to the caller when it does
   */
  public <T> T required(String column, Function<String, T> parser, String expected) {
    missing(column);
    T value = parsed(column, parser, expected);
    return value == null ? nothing() : value;
  }

  /** Anything, or null when the cell is empty or wrong. */
  public <T> @Nullable T parsed(String column, Function<String, T> parser, String expected) {
    String cell = optional(column);
    try {
      return cell == null ? null : parser.apply(cell);
    } catch (RuntimeException wrong) {
      faults.add(Fault.of(column, "type-mismatch").with("expected", expected).inRow(number));
      return null;
    }
  }

  /** Notes a fault; its text stands under the code in the service's bundle. */
  public void fault(String column, String code) {
    faults.add(Fault.of(column, code).inRow(number));
  }

  /** The value of this row, or null when anything about it is wrong. */
  public <T> @Nullable T make(Supplier<T> value) {
    return faults.isEmpty() ? value.get() : null;
  }

  List<Fault> faults() {
    return faults;
  }

  private void missing(String column) {
    if (optional(column) == null) {
      fault(column, "required");
    }
  }

  private static Boolean yesOrNoOf(String text) {
    return switch (text) {
      case "Y" -> true;
      case "N" -> false;
      default -> throw new IllegalArgumentException(text + " (expected: Y or N)");
    };
  }

  /** Stands in for what is faulty; nobody sees it, because then nothing is made of the row. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
