package org.waishi.friendship.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.waishi.platform.load.LateRefusal;
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

  private final Imports imports;
  private final Validator validator;

  RowIntake(Imports imports, Validator validator) {
    this.imports = imports;
    this.validator = validator;
  }

  /**
   * How tables of one kind look, and where their rows go.
   *
   * @param load takes the rows that are new, each of them checked, and answers with those that a
   *     rule came to stand against in between
   */
  public record Entrance<R>(
      TableShape<R> shape, RowRules<R> rules, Function<List<R>, List<LateRefusal>> load) {

    private String id(R row) {
      String named = rules.named(row);
      return named != null && rules.find(named).isPresent() ? named : rules.derived(row);
    }

    private List<LateRefusal> loaded(List<R> rows) {
      List<R> fresh = rows.stream().filter(row -> rules.find(id(row)).isEmpty()).toList();
      return fresh.isEmpty() ? List.of() : load.apply(fresh);
    }
  }

  /** Takes one table, or says everything that is wrong with it. */
  public <R> ImportReport take(Entrance<R> entrance, Imports.Upload upload) {
    Intake<R> intake =
        new Intake<>(
            entrance.shape(), lines -> faults(entrance, lines), entrance::id, entrance::loaded);
    return imports.take(intake, upload);
  }

  private <R> List<Fault> faults(Entrance<R> entrance, List<Line<R>> lines) {
    Set<String> seen = new HashSet<>();
    List<Fault> all = new ArrayList<>();
    for (Line<R> line : lines) {
      R row = line.value();
      List<Fault> faults = new ArrayList<>(constraints(entrance.shape(), row));
      faults.addAll(against(entrance, row));
      boolean idIsFree = seen.add("id " + entrance.id(row));
      boolean placeIsFree = seen.add("place " + entrance.rules().place(row));
      if (!idIsFree || !placeIsFree) {
        faults.add(Fault.of("", "doubled-row"));
      }
      faults.forEach(fault -> all.add(fault.inRow(line.row())));
    }
    return all;
  }

  private static <R> List<Fault> against(Entrance<R> entrance, R row) {
    RowRules<R> rules = entrance.rules();
    Optional<R> there = rules.find(entrance.id(row));
    if (there.isEmpty()) {
      return rules.against(row);
    }
    return rules.agrees(row, there.get()) ? List.of() : List.of(Fault.of("id", "row-differs"));
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
