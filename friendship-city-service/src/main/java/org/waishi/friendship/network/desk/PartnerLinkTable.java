package org.waishi.friendship.network.desk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.friendship.network.link.PartnerLink;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.words.PublicWords;

/** How a table of pairs looks, going out and coming in. */
final class PartnerLinkTable {

  static final TableExport<PartnerLink> EXPORT =
      new TableExport<PartnerLink>()
          .column("id", PartnerLink::id)
          .column("tie_id", PartnerLink::tieId)
          .column("city_id", PartnerLink::cityId)
          .column("country", PartnerLink::country)
          .column("kind", PartnerLink::kind)
          .column("ours_zh", link -> link.ours().zh())
          .column("ours_en", link -> link.ours().en())
          .column("theirs_zh", link -> link.theirs().zh())
          .column("theirs_en", link -> link.theirs().en())
          .column("since", link -> link.since().text())
          .column("status", PartnerLink::status)
          .column("closed_on", PartnerLink::closedOn)
          .column("why", PartnerLink::why);

  static final TableShape<Row> SHAPE =
      new TableShape<Row>(
          List.of("tie_id", "kind", "ours_zh", "ours_en", "theirs_zh", "theirs_en", "since"),
          List.of("id", "closed_on", "why", "city_id", "country", "status"),
          PartnerLinkTable::parse);

  private PartnerLinkTable() {}

  /** A pair as a row tells it. */
  record Row(
      @Nullable String id,
      @Valid PartnerLinkController.NewPartnerLink body,
      @Nullable LocalDate closedOn,
      @Nullable @PublicWords String why)
      implements EndedRow<Row> {

    static Row of(PartnerLink link) {
      return new Row(
          link.id(),
          new PartnerLinkController.NewPartnerLink(
              link.tieId(), link.kind(), link.ours(), link.theirs(), link.since()),
          link.closedOn(),
          link.why());
    }
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row parse(TableRow row) {
    String tie = row.text("tie_id");
    String kind = row.text("kind");
    Organisation ours = new Organisation(row.text("ours_zh"), row.text("ours_en"));
    Organisation theirs = new Organisation(row.text("theirs_zh"), row.text("theirs_en"));
    PartialDate since = row.required("since", PartialDate::of, "1992, 1992-08 or 1992-08-24");
    LocalDate closed = row.parsed("closed_on", LocalDate::parse, "2026-11-23");
    String why = closed == null ? null : row.text("why");
    String id = row.optional("id");
    return row.make(
        () ->
            new Row(
                id,
                new PartnerLinkController.NewPartnerLink(tie, kind, ours, theirs, since),
                closed,
                why));
  }
}
