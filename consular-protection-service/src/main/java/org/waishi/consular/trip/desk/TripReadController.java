package org.waishi.consular.trip.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.history.Happened;
import org.waishi.consular.trip.Journey;
import org.waishi.consular.trip.Trips;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Trips as readers see them. */
@RestController
@RequestMapping("/api/v1/trips")
@Tag(name = "trips")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class TripReadController {

  private static final TableExport<TripView> TABLE =
      new TableExport<TripView>()
          .column("id", TripView::id)
          .column("state", TripView::state)
          .column("unit", trip -> trip.mission().unit())
          .column("trip_class", trip -> trip.mission().tripClass())
          .column("purpose", trip -> trip.mission().purpose())
          .column("countries", trip -> String.join(" ", trip.mission().route().countries()))
          .column("tie_id", trip -> trip.mission().inviter().tieId())
          .column("departs_on", trip -> trip.mission().route().departsOn())
          .column("returns_on", trip -> trip.mission().route().returnsOn())
          .column("people", TripView::people)
          .column("returned_on", journey(Journey::returnedOn))
          .column("report_due_on", journey(Journey::reportDueOn))
          .column("open_violations", journey(Journey::open));

  private final Trips trips;
  private final Journal journal;

  TripReadController(Trips trips, Journal journal) {
    this.trips = trips;
    this.journal = journal;
  }

  @GetMapping
  @Operation(summary = "List trips by state, unit, country, tie, and whether the report is overdue")
  ResponseEntity<Page<TripView>> list(Trips.Wanted wanted, PageRequest page) {
    return Answers.page(trips.page(wanted, page), TripView::of);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<TripView> exports(Trips.Wanted wanted) {
    return TABLE.sheet("trips", trips.all(wanted).stream().map(TripView::of).toList());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One trip")
  ResponseEntity<TripView> one(@PathVariable String id) {
    return Answers.found(trips.find(id), TripView::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "What happened to a trip, oldest first")
  List<Happened> history(@PathVariable String id) {
    Answers.found(trips.find(id), TripView::of);
    return journal.of(id).stream().map(Happened::of).toList();
  }

  private static Function<TripView, @Nullable Object> journey(
      Function<Journey, @Nullable Object> cell) {
    return trip -> trip.journey() == null ? null : cell.apply(trip.journey());
  }
}
