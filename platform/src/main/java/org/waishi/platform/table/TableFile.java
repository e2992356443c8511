package org.waishi.platform.table;

import java.util.Arrays;

/**
 * A table as it was sent.
 *
 * @param form how it is written
 * @param bytes UTF-8, with or without a byte order mark
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by content
public record TableFile(Form form, byte[] bytes) {

  /** The media type of comma-separated values. */
  public static final String CSV = "text/csv";

  /** The media type of the same table as a list of objects. */
  public static final String JSON = "application/json";

  /** How a table is written. */
  public enum Form {
    /** RFC 4180, with a head. */
    CSV,
    /** A list of objects, one a row, whose fields are the columns. */
    JSON
  }

  /** Keeps its own copy. */
  public TableFile {
    bytes = bytes.clone();
  }

  /** Comma-separated values. */
  public static TableFile csv(byte[] bytes) {
    return new TableFile(Form.CSV, bytes);
  }

  /** A list of objects. */
  public static TableFile json(byte[] bytes) {
    return new TableFile(Form.JSON, bytes);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableFile that && form == that.form && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * form.hashCode() + Arrays.hashCode(bytes);
  }

  /** Never shows what is in it: a table may name people. */
  @Override
  public String toString() {
    return "TableFile[" + form + ", " + bytes.length + " bytes]";
  }
}
