package org.waishi.friendship.assistance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.assistance.IncidentContacts.Offer;
import org.waishi.friendship.assistance.PartnerCity.Institution;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;

/** Whom the duty desk may ask for help. */
@RestController
@RequestMapping("/api/v1/incident-contacts")
@RolesAllowed({
  Role.OFFICER,
  Role.REVIEWER,
  Role.LEADER,
  Role.DUTY_OFFICER,
  Role.ADMIN,
  Role.AUDITOR
})
@Tag(name = "incident-contacts")
class IncidentContactController {

  private static final TableExport<Row> TABLE =
      new TableExport<Row>()
          .column("incident_id", row -> row.incident().incidentId())
          .column("country", row -> row.incident().country())
          .column("kind", row -> row.incident().kind())
          .column("grade", row -> row.incident().grade())
          .column("stage", row -> row.incident().stage())
          .column("city_id", row -> row.city().cityId())
          .column("city_zh", row -> row.city().nameZh())
          .column("city_en", row -> row.city().nameEn())
          .column("kilometres", row -> row.city().kilometres())
          .column("tie_kind", row -> row.city().ties().getFirst().kind())
          .column("tie_state", row -> row.city().ties().getFirst().state())
          .column("institution_kind", row -> row.of(Institution::kind))
          .column("theirs_zh", row -> row.of(one -> one.theirs().zh()))
          .column("theirs_en", row -> row.of(one -> one.theirs().en()))
          .column("ours_zh", row -> row.of(one -> one.ours().zh()))
          .column("ours_en", row -> row.of(one -> one.ours().en()))
          .column("suggested", row -> row.of(Institution::suggested));

  private final IncidentContacts contacts;

  IncidentContactController(IncidentContacts contacts) {
    this.contacts = contacts;
  }

  /**
   * What is asked for.
   *
   * @param incident its id
   * @param country ISO 3166 code
   * @param near where it happened, latitude and longitude
   */
  record Asked(
      @Nullable String incident,
      @Schema(example = "TH") @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
      @Schema(example = "13.756,100.502") @Pattern(regexp = Place.FORM) @Nullable String near) {

    IncidentContacts.Wish wish() {
      return new IncidentContacts.Wish(incident, country, near == null ? null : Place.of(near));
    }
  }

  /** One institution of a city, or a city that has none. */
  record Row(Incident incident, PartnerCity city, @Nullable Institution institution) {

    private @Nullable Object of(Function<Institution, Object> cell) {
      return institution == null ? null : cell.apply(institution);
    }
  }

  @GetMapping
  @Operation(summary = "Partner cities and institutions that may help, for each open incident 协助")
  List<Offer> list(@Valid Asked asked) {
    return contacts.of(asked.wish());
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<Row> exports(@Valid Asked asked) {
    List<Row> rows =
        contacts.of(asked.wish()).stream().flatMap(IncidentContactController::rows).toList();
    return TABLE.sheet("incident-contacts", rows);
  }

  private static Stream<Row> rows(Offer offer) {
    return offer.cities().stream()
        .flatMap(
            city ->
                city.institutions().isEmpty()
                    ? Stream.of(new Row(offer.incident(), city, null))
                    : city.institutions().stream()
                        .map(one -> new Row(offer.incident(), city, one)));
  }
}
