package org.waishi.platform.table.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.waishi.platform.load.LateRefusal;
import org.waishi.platform.table.ReadTable;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport.TakenRow;
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

  /** A table that was sent; with {@code dryRun} nothing is loaded, whatever it is like. */
  public record Upload(TableFile file, boolean dryRun) {}

  /**
   * Reads, checks and loads a table.
   *
   * @return the report; faults of a table that was to be loaded leave as a problem (422)
   */
  public <T> ImportReport take(Intake<T> intake, Upload upload) {
    ReadTable<T> table = intake.shape().read(upload.file(), most);
    List<Fault> faults = new ArrayList<>(table.faults());
    faults.addAll(intake.check().apply(table.lines()));
    faults.sort(BY_ROW);
    List<TakenRow> taken = taken(table, faults, intake.id());
    if (upload.dryRun()) {
      int sound = faults.isEmpty() ? table.rows() : 0;
      return new ImportReport(table.rows(), sound, true, inWords(faults), taken);
    }
    if (!faults.isEmpty()) {
      throw refused(table.rows(), faults).thrown();
    }
    return loaded(table, taken, intake.load().apply(table.values()));
  }

  private <T> ImportReport loaded(
      ReadTable<T> table, List<TakenRow> taken, List<LateRefusal> refused) {
    Map<String, String> late =
        refused.stream().collect(Collectors.toMap(LateRefusal::id, LateRefusal::code, (a, _) -> a));
    List<Fault> faults =
        taken.stream()
            .filter(row -> late.containsKey(row.id()))
            .map(row -> Fault.of("", String.valueOf(late.get(row.id()))).inRow(row.row()))
            .toList();
    List<TakenRow> there = taken.stream().filter(row -> !late.containsKey(row.id())).toList();
    return new ImportReport(
        table.rows(), table.rows() - faults.size(), false, inWords(faults), there);
  }

  private static <T> List<TakenRow> taken(
      ReadTable<T> table, List<Fault> faults, Function<T, String> id) {
    Set<Long> faulty =
        faults.stream()
            .flatMap(fault -> Stream.ofNullable(fault.row()))
            .collect(Collectors.toSet());
    return table.lines().stream()
        .filter(line -> !faulty.contains(line.row()))
        .map(line -> new TakenRow(line.row(), id.apply(line.value())))
        .toList();
  }

  private static Rejection refused(int rows, List<Fault> faults) {
    return Rejection.of(422, "import-refused")
        .with("rows", rows)
        .with("faults", faults.size())
        .with(faults);
  }

  private List<Problem.FieldError> inWords(List<Fault> faults) {
    return faults.stream()
        .map(fault -> problems.inWords(fault, LocaleContextHolder.getLocale()))
        .toList();
  }
}
