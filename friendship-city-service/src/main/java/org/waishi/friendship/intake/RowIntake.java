package org.waishi.friendship.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Origin;
import org.waishi.platform.load.LateRefusal;
import org.waishi.platform.load.Loads;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;
import org.waishi.platform.web.body.ValidationFaults;
import org.waishi.platform.web.problem.Fault;

/** Takes tables of entries in, wholly or not at all. */
@Component
public class RowIntake {

  private static final List<Fault> DIFFERS = List.of(Fault.of("id", "row-differs"));

  private final Imports imports;
  private final Validator validator;

  RowIntake(Imports imports, Validator validator) {
    this.imports = imports;
    this.validator = validator;
  }

  /**
   * Tables of one kind.
   *
   * @param shape how they look
   * @param loads where their rows go
   */
  public <R extends IntakeRow<R>, T> Kind<R, T> kind(TableShape<R> shape, Loads.Kind<T> loads) {
    return new Kind<>(this, shape, loads);
  }

  /** Where tables of one kind come in. */
  public static final class Kind<R extends IntakeRow<R>, T> {

    private final RowIntake intake;
    private final TableShape<R> shape;
    private final Loads.Kind<T> loads;

    private Kind(RowIntake intake, TableShape<R> shape, Loads.Kind<T> loads) {
      this.intake = intake;
      this.shape = shape;
      this.loads = loads;
    }

    /** Takes one table, or says everything that is wrong with it. */
    public ImportReport take(RowRules<R, T> rules, Imports.Upload upload, Origin by) {
      Entrance<R, T> entrance = new Entrance<>(shape, rules);
      return intake.imports.take(
          new Intake<>(
              shape,
              lines -> intake.faults(entrance, lines),
              entrance::id,
              rows -> loaded(entrance.fresh(rows), by)),
          upload);
    }

    private List<LateRefusal> loaded(List<T> fresh, Origin by) {
      return fresh.isEmpty() ? List.of() : loads.accept(fresh, by);
    }
  }

  private record Entrance<R extends IntakeRow<R>, T>(TableShape<R> shape, RowRules<R, T> rules) {

    private String id(R row) {
      String named = row.id();
      return named != null && rules.find(named).isPresent() ? named : rules.derived(row);
    }

    private List<T> fresh(List<R> rows) {
      return rows.stream().filter(row -> rules.find(id(row)).isEmpty()).map(rules::told).toList();
    }

    private List<Fault> against(R row) {
      return rules
          .find(id(row))
          .map(there -> row.agrees(there) ? List.<Fault>of() : DIFFERS)
          .orElseGet(() -> rules.against(row));
    }
  }

  private <R extends IntakeRow<R>> List<Fault> faults(
      Entrance<R, ?> entrance, List<Line<R>> lines) {
    Set<String> seen = new HashSet<>();
    List<Fault> all = new ArrayList<>();
    for (Line<R> line : lines) {
      R row = line.value();
      List<Fault> faults = new ArrayList<>(constraints(entrance.shape(), row));
      faults.addAll(entrance.against(row));
      boolean idIsFree = seen.add("id " + entrance.id(row));
      boolean placeIsFree = seen.add("place " + entrance.rules().place(row));
      if (!idIsFree || !placeIsFree) {
        faults.add(Fault.of("", "doubled-row"));
      }
      faults.forEach(fault -> all.add(fault.inRow(line.row())));
    }
    return all;
  }

  private <R> List<Fault> constraints(TableShape<R> shape, R row) {
    return ValidationFaults.sorted(
        validator.validate(row).stream().map(violation -> fault(shape, violation)));
  }

  private static Fault fault(TableShape<?> shape, ConstraintViolation<?> violation) {
    return ValidationFaults.of(column(shape, violation.getPropertyPath()), violation);
  }

  /**
   * {@code body.ours.zh} is the column {@code ours_zh}, {@code milestones[0].title} is milestones.
   */
  private static String column(TableShape<?> shape, Path path) {
    List<String> nodes =
        StreamSupport.stream(path.spliterator(), false)
            .map(Path.Node::getName)
            .map(RowIntake::snake)
            .toList();
    return Stream.concat(
            IntStream.range(0, nodes.size())
                .mapToObj(from -> String.join("_", nodes.subList(from, nodes.size()))),
            nodes.stream())
        .filter(name -> shape.required().contains(name) || shape.optional().contains(name))
        .findFirst()
        .orElse("");
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
