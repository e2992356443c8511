package org.waishi.friendship.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/**
 * The networks that every office has. At each start what is missing is defined, and what the office
 * defined since is left alone.
 */
@Component
public class StandardNetworks {

  private static final TableShape<Line> NETWORKS =
      new TableShape<Line>(
          List.of("valid_from", "network", "name_zh", "name_en", "port"),
          List.of("memberships", "corridor", "source"),
          StandardNetworks::line);
  private static final TableShape<KindLine> KINDS =
      new TableShape<KindLine>(
          List.of("valid_from", "network", "kind", "name_zh", "name_en", "weight"),
          List.of("source"),
          StandardNetworks::kind);

  private final Networks networks;
  private final List<Line> lines;

  StandardNetworks(Networks networks, RuleTables tables) {
    this.networks = networks;
    this.lines = lines(tables);
  }

  /** A network as the table defines it from a day on. */
  public record Line(String code, Reason title, Definition definition) {}

  private record KindLine(LocalDate validFrom, String network, InstitutionKind kind) {}

  /** All lines of the table, with the kinds of institutions that were known on their first day. */
  public static List<Line> lines(RuleTables tables) {
    List<KindLine> kinds = tables.read("network-kinds", KINDS, List::copyOf);
    return tables.read(
        "networks", NETWORKS, rows -> rows.stream().map(line -> with(line, kinds)).toList());
  }

  /** Defines what is missing. */
  @EventListener(ApplicationReadyEvent.class)
  void bringIn() {
    Origin self = Origin.internal("friendship-city-service", "standard-networks");
    lines.forEach(line -> bringIn(line, self));
  }

  private void bringIn(Line line, Origin by) {
    Optional<Network> there = networks.find(line.code()).map(stored -> stored.state());
    Command command = Command.of(by, line);
    if (there.isEmpty()) {
      networks.define(line.code(), command, line.title(), line.definition());
    } else if (isNewer(line.definition(), there.get())) {
      networks.change(line.code(), command, network -> network.redefine(line.definition()));
    }
  }

  private static boolean isNewer(Definition told, Network there) {
    return told.validFrom().isAfter(there.definitions().getLast().validFrom());
  }

  private static Line with(Line line, List<KindLine> kinds) {
    Definition told = line.definition();
    LocalDate youngest =
        kinds.stream()
            .filter(kind -> kind.network().equals(line.code()))
            .map(KindLine::validFrom)
            .filter(from -> !from.isAfter(told.validFrom()))
            .max(LocalDate::compareTo)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        line.code() + ": no kind of institution by " + told.validFrom()));
    List<InstitutionKind> its =
        kinds.stream()
            .filter(kind -> kind.network().equals(line.code()) && kind.validFrom().equals(youngest))
            .map(KindLine::kind)
            .toList();
    return new Line(
        line.code(),
        line.title(),
        new Definition(told.validFrom(), told.rule(), its, told.basis()));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Line line(TableRow row) {
    LocalDate from = row.date("valid_from");
    String code = row.text("network");
    Reason title = new Reason(row.text("name_zh"), row.text("name_en"));
    boolean port = row.yesOrNo("port");
    List<Rule.Accession> memberships =
        Objects.requireNonNullElse(
            row.parsed("memberships", StandardNetworks::accessions, "sco:member sco:partner"),
            List.of());
    List<String> corridor = words(row.optional("corridor")).toList();
    String source = row.optional("source");
    return row.make(
        () ->
            new Line(
                code,
                title,
                new Definition(from, new Rule(memberships, port, corridor), List.of(), source)));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static KindLine kind(TableRow row) {
    LocalDate from = row.date("valid_from");
    String network = row.text("network");
    String code = row.text("kind");
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    int weight = row.integer("weight");
    return row.make(() -> new KindLine(from, network, new InstitutionKind(code, zh, en, weight)));
  }

  private static List<Rule.Accession> accessions(String cell) {
    return words(cell).map(StandardNetworks::accession).toList();
  }

  private static Rule.Accession accession(String word) {
    String[] parts = word.split(":", 2);
    return new Rule.Accession(parts[0], parts[1]);
  }

  private static Stream<String> words(@Nullable String cell) {
    return cell == null ? Stream.empty() : Stream.of(cell.split(" "));
  }
}
