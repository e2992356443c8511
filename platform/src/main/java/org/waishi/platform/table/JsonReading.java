package org.waishi.platform.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.web.problem.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * The reading of one table that comes as a list of objects; the first is row 1. A cell is a text, a
 * number, true or false (Y or N), or null, which is the same as no cell at all.
 */
final class JsonReading<T> {

  private static final ObjectReader JSON =
      JsonSettings.strict()
          .reader()
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final TableReading<T> reading;

  JsonReading(TableReading<T> reading) {
    this.reading = reading;
  }

  ReadTable<T> of(String text) {
    try {
      return read(JSON.readTree(text));
    } catch (JacksonException broken) {
      reading.fault(Fault.of("", "not-json").with("line", line(broken.getLocation())));
      return reading.unreadable();
    }
  }

  private static int line(TokenStreamLocation place) {
    return Math.max(1, place.getLineNr());
  }

  private ReadTable<T> read(JsonNode list) {
    if (!list.isArray()) {
      return ReadTable.unreadable(List.of(Fault.of("", "not-a-list")));
    }
    long number = 0;
    for (JsonNode row : list) {
      number++;
      if (reading.goesOn()) {
        row(number, row);
      }
    }
    return reading.done();
  }

  private void row(long number, JsonNode row) {
    if (!row.isObject()) {
      reading.broken(Fault.of("", "not-a-row").inRow(number));
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    TableRow read = new TableRow(number, cells);
    row.properties().forEach(cell -> cells.put(cell.getKey(), cell(read, cell)));
    reading.row(read);
  }

  private String cell(TableRow row, Map.Entry<String, JsonNode> cell) {
    JsonNode value = cell.getValue();
    if (!reading.shape().knows(cell.getKey())) {
      row.fault(cell.getKey(), "unknown-column");
    } else if (value.isContainer()) {
      row.fault(cell.getKey(), "not-a-cell");
    } else if (value.isBoolean()) {
      return value.booleanValue() ? "Y" : "N";
    } else if (!value.isNull()) {
      return value.isNumber() ? value.numberValue().toString() : value.stringValue().strip();
    }
    return "";
  }
}
