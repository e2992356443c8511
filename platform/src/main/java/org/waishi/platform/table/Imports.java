package org.waishi.platform.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Problems;
import org.waishi.platform.web.problem.Rejection;

/** Takes tables in, wholly or not at all, and reports every fault in the caller's language. */
public final class Imports {

  private static final Comparator<Fault> BY_ROW =
      Comparator.comparingLong(fault -> Objects.requireNonNullElse(fault.row(), 0L));

  private final int most;
  private final Problems problems;

  /** Takes at most so many rows at once. */
  public Imports(int most, Problems problems) {
    this.most = most;
    this.problems = problems;
  }

  /** A table as it was sent; with {@code dryRun} nothing is loaded, whatever it is like. */
  public record Upload(byte[] file, boolean dryRun) {}

  /**
   * Reads, checks and loads a table.
   *
   * @param check what speaks against rows that are well-formed, without changing anything
   * @param load loads all of them; called only when nothing speaks against any
   * @return the report; faults of a table that was to be loaded leave as a problem (422)
   */
  public <T> ImportReport take(
      TableShape<T> kind,
      Upload upload,
      Function<List<ReadTable.Line<T>>, List<Fault>> check,
      Consumer<List<T>> load) {
    ReadTable<T> table = kind.read(upload.file(), most);
    List<Fault> faults = new ArrayList<>(table.faults());
    faults.addAll(check.apply(table.lines()));
    faults.sort(BY_ROW);
    if (upload.dryRun()) {
      return report(table.rows(), faults, true);
    }
    if (!faults.isEmpty()) {
      throw refused(table.rows(), faults).thrown();
    }
    load.accept(table.values());
    return report(table.rows(), faults, false);
  }

  private static Rejection refused(int rows, List<Fault> faults) {
    return Rejection.of(422, "import-refused")
        .with("rows", rows)
        .with("faults", faults.size())
        .with(faults);
  }

  private ImportReport report(int rows, List<Fault> faults, boolean dryRun) {
    List<Problem.FieldError> told =
        faults.stream()
            .map(fault -> problems.inWords(fault, LocaleContextHolder.getLocale()))
            .toList();
    return new ImportReport(rows, faults.isEmpty() ? rows : 0, dryRun, told);
  }
}
