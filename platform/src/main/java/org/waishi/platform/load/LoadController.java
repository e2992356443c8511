package org.waishi.platform.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.security.Role;

/** Tables that were accepted and are not wholly applied, for the operator. */
@RestController
@Tag(name = "Loads", description = "Tables that were accepted and are not wholly applied 批量导入")
@RequestMapping("/api/v1/operations/${waishi.operations}/loads")
class LoadController {

  private final Loads loads;

  LoadController(Loads loads) {
    this.loads = loads;
  }

  /**
   * One of them, without its rows.
   *
   * @param applied false while it waits
   */
  record Shown(String id, String kind, String by, boolean applied, List<LateRefusal> refused) {

    static Shown of(Load load) {
      return new Shown(load.id(), load.kind(), load.by(), load.applied(), load.refused());
    }
  }

  /** All of them. */
  record Open(List<Shown> items) {}

  @GetMapping
  @RolesAllowed(Role.OPS)
  @Operation(summary = "List tables that wait to be applied, or were but for some rows")
  Open list() {
    return new Open(loads.open().stream().map(Shown::of).toList());
  }
}
