package org.waishi.platform.table;

import java.util.ArrayList;
import java.util.List;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.web.problem.Fault;

/** What was found of a table so far. */
final class TableReading<T> {

  private final TableShape<T> shape;
  private final int most;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Line<T>> lines = new ArrayList<>();
  private int rows;

  TableReading(TableShape<T> shape, int most) {
    this.shape = shape;
    this.most = most;
  }

  TableShape<T> shape() {
    return shape;
  }

  /** False when there were too many rows: what follows need not be read. */
  boolean goesOn() {
    return rows <= most;
  }

  void fault(Fault fault) {
    faults.add(fault);
  }

  /** Takes one row, parsed or with its faults. */
  void row(TableRow row) {
    rows++;
    T value = shape.parser().apply(row);
    faults.addAll(row.faults());
    if (value != null) {
      lines.add(new Line<>(row.number(), value));
    }
  }

  /** Takes one row that cannot be parsed. */
  void broken(Fault fault) {
    rows++;
    faults.add(fault);
  }

  boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** Nothing of it can be read. */
  ReadTable<T> unreadable() {
    return ReadTable.unreadable(faults);
  }

  ReadTable<T> done() {
    return goesOn()
        ? new ReadTable<>(rows, lines, faults)
        : ReadTable.unreadable(List.of(Fault.of("", "too-many-rows").with("most", most)));
  }
}
