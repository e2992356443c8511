package org.waishi.friendship.honour.historic;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.honour.HistoricHonour;
import org.waishi.friendship.honour.Instruction;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.words.PersonalMarks;

/** How a table of honours that were given before looks. */
final class HonourTable {

  /** Its columns. */
  static final TableShape<HistoricHonour> SHAPE =
      new TableShape<HistoricHonour>(
          List.of(
              "friend_id",
              "kind",
              "session",
              "person",
              "decided_by",
              "document_number",
              "decided_on",
              "certificate_number",
              "file_id"),
          List.of("unit"),
          HonourTable::parse);

  private HonourTable() {}

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static HistoricHonour parse(TableRow row) {
    String friend = row.text("friend_id");
    String kind = row.text("kind");
    Integer session = row.required("session", HonourTable::year, "2008");
    PersonKind person = row.oneOf("person", PersonKind.class);
    String body = row.required("decided_by", HonourTable::plain, "青岛市人民政府");
    String document = row.required("document_number", HonourTable::plain, "青政发〔2008〕31号");
    LocalDate on = row.date("decided_on");
    String number = row.text("certificate_number");
    String file = row.text("file_id");
    String unit = row.parsed("unit", HonourTable::plain, "青岛市贸促会");
    return row.make(
        () ->
            new HistoricHonour(
                friend,
                kind,
                session,
                person,
                unit,
                number,
                new Instruction(body, document, on, file)));
  }

  /** Words that go into facts, and so must not be about a person. */
  private static String plain(String text) {
    if (PersonalMarks.in(text)) {
      throw new IllegalArgumentException("words: marks of a person (expected: none)");
    }
    return text;
  }

  private static int year(String text) {
    int year = Integer.parseInt(text);
    if (year < 1950 || year > 2199) {
      throw new IllegalArgumentException("session: " + year + " (expected: 1950 to 2199)");
    }
    return year;
  }
}
