package org.waishi.friendship.network.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.Networks;
import org.waishi.friendship.network.chart.Charts;
import org.waishi.friendship.network.transport.HomeCity;
import org.waishi.platform.command.Stored;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.problem.Rejection;

/** A network to look at and to print. */
@RestController
@RequestMapping("/api/v1/networks/{id}/sheet")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "networks")
class SheetController {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final HomeCity home;
  private final Networks networks;
  private final Charts charts;
  private final OfficeDay office;

  SheetController(Networks networks, Charts charts, RuleTables tables, OfficeDay office) {
    this.home = HomeCity.of(tables);
    this.networks = networks;
    this.charts = charts;
    this.office = office;
  }

  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  @Operation(
      summary =
          "The network on one page, in the reader's language: map, growth, matrix, gaps, routes",
      description =
          "It is complete in itself, with its drawings, and can be kept, printed and shown without"
              + " a connection.")
  ResponseEntity<String> sheet(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate on,
      Locale reader) {
    Network network =
        networks.find(id).map(Stored::state).orElseThrow(() -> Rejection.notFound().thrown());
    NetworkSheet page = new NetworkSheet(reader);
    return ResponseEntity.ok()
        .contentType(PAGE)
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CONTENT_LANGUAGE, page.language())
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .body(page.of(Seen.of(network, charts, home, on == null ? office.today() : on)));
  }
}
