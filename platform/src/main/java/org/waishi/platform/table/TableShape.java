package org.waishi.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.web.problem.Fault;

/**
 * What a table must look like to be taken in, in whichever form it comes.
 *
 * @param required columns that must be there
 * @param optional columns that may be there; any other is a fault
 * @param parser makes a value of a row, by {@link TableRow#make}, or null when the row has faults
 */
public record TableShape<T>(
    List<String> required, List<String> optional, Function<TableRow, @Nullable T> parser) {

  /** Keeps its own copies. */
  public TableShape {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  boolean knows(String column) {
    return required.contains(column) || optional.contains(column);
  }

  Stream<String> missing(Set<String> columns) {
    return required.stream().filter(column -> !columns.contains(column));
  }

  /**
   * Reads a table.
   *
   * @param most how many rows at most, a head not counted
   */
  public ReadTable<T> read(TableFile file, int most) {
    TableReading<T> reading = new TableReading<>(this, most);
    try {
      String text = text(file.bytes());
      return switch (file.form()) {
        case CSV -> new CsvReading<>(reading).of(text);
        case JSON -> new JsonReading<>(reading).of(text);
      };
    } catch (CharacterCodingException notUtf8) {
      return ReadTable.unreadable(List.of(Fault.of("", "not-utf-8")));
    }
  }

  private static String text(byte[] file) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
