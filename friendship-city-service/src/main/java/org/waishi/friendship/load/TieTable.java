package org.waishi.friendship.load;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.intake.IntakeRow;
import org.waishi.friendship.tie.Institutions;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How a table of ties looks, going out and coming in. */
final class TieTable {

  static final TableExport<TieExports.Row> EXPORT =
      new TableExport<TieExports.Row>()
          .column("id", TieExports.Row::id)
          .column("number", row -> row.tie().number())
          .column("city_id", row -> row.tie().cityId())
          .column("city_en", row -> row.city() == null ? null : row.city().nameEn())
          .column("city_zh", row -> row.city() == null ? null : row.city().nameZh())
          .column("country", row -> row.tie().country())
          .column("kind", row -> row.tie().kind())
          .column("state", row -> row.tie().state())
          .column("established", row -> text(row.tie().established()))
          .column("institution_ours", row -> ours(row.tie().background().between()))
          .column("institution_theirs", row -> theirs(row.tie().background().between()))
          .column("networks", row -> String.join(";", row.tie().background().networks()))
          .column("approvals", row -> approvals(row.tie()))
          .column("source", row -> row.tie().background().source())
          .column("notes", row -> row.tie().background().notes());

  static final TableShape<Row> SHAPE =
      new TableShape<Row>(
          List.of("city_id", "kind"),
          List.of(
              "id",
              "state",
              "established",
              "institution_ours",
              "institution_theirs",
              "networks",
              "source",
              "notes",
              "city_en",
              "city_zh",
              "country",
              "approvals",
              "number"),
          TieTable::parse);

  private TieTable() {}

  /**
   * A tie from before this register as a row tells it.
   *
   * @param state active, unless the row says otherwise
   */
  record Row(
      @Nullable String id,
      String cityId,
      TieKind kind,
      TieState state,
      @Nullable PartialDate established,
      @Valid @Nullable Institutions between,
      Known known)
      implements IntakeRow<Row> {

    static Row of(String id, Tie tie) {
      var background = tie.background();
      return new Row(
          id,
          tie.cityId(),
          tie.kind(),
          tie.state(),
          tie.established(),
          background.between(),
          new Known(background.networks(), background.source(), background.notes()));
    }

    /** Whether it says the same; its id is another matter. */
    @Override
    public boolean agrees(Row there) {
      return new Row(there.id(), cityId, kind, state, established, between, known).equals(there);
    }
  }

  /** What is known beside the tie itself. */
  record Known(List<String> networks, @Nullable String source, @Nullable String notes) {

    /** Keeps its own copy. */
    Known {
      networks = List.copyOf(networks);
    }
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row parse(TableRow row) {
    String id = row.optional("id");
    String city = row.text("city_id");
    TieKind kind = row.oneOf("kind", TieKind.class);
    TieState state =
        row.optional("state") == null ? TieState.ACTIVE : row.oneOf("state", TieState.class);
    PartialDate since = row.parsed("established", PartialDate::of, "1992, 1992-08 or 1992-08-24");
    Institutions between = kind == TieKind.GRASS_ROOTS ? institutions(row) : none(row);
    Known known =
        new Known(tags(row.optional("networks")), row.optional("source"), row.optional("notes"));
    return row.make(() -> new Row(id, city, kind, state, since, between, known));
  }

  private static Institutions institutions(TableRow row) {
    return new Institutions(row.text("institution_ours"), row.text("institution_theirs"));
  }

  private static @Nullable Institutions none(TableRow row) {
    Stream.of("institution_ours", "institution_theirs")
        .filter(column -> row.optional(column) != null)
        .forEach(column -> row.fault(column, "names-institutions"));
    return null;
  }

  private static List<String> tags(@Nullable String networks) {
    return Stream.of(Objects.requireNonNullElse(networks, "").split(";", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.text();
  }

  private static @Nullable String ours(@Nullable Institutions between) {
    return between == null ? null : between.ours();
  }

  private static @Nullable String theirs(@Nullable Institutions between) {
    return between == null ? null : between.theirs();
  }

  private static String approvals(Tie tie) {
    return String.join(
        ";", tie.dossier().approvals().stream().map(a -> a.documentNumber()).toList());
  }
}
