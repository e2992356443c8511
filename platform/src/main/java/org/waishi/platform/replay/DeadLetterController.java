package org.waishi.platform.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.deadletter.DeadLetter;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.problem.Rejection;

/** What was put aside, for the operator who has mended its cause. */
@RestController
@Tag(name = "Dead letters", description = "Records that were put aside, and their replay 死信")
@RequestMapping("/api/v1/operations/${waishi.operations}/dead-letters")
class DeadLetterController {

  private final Replays replays;

  DeadLetterController(Replays replays) {
    this.replays = replays;
  }

  /** What became of each letter of an aggregate that was replayed, oldest first. */
  record Replayed(Map<String, Outcome> outcomes) {}

  /** Everything that nobody has replayed with success. */
  record Open(List<DeadLetter> items) {}

  @GetMapping
  @RolesAllowed(Role.OPS)
  @Operation(summary = "List the dead letters that are still open, oldest first")
  Open list() {
    return new Open(replays.open());
  }

  @GetMapping("/{id}")
  @RolesAllowed(Role.OPS)
  @Operation(summary = "Read one dead letter with its content")
  DeadLetter read(@PathVariable String id) {
    return replays.open().stream()
        .filter(letter -> letter.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Rejection.notFound().thrown());
  }

  @PostMapping("/{id}/replays")
  @RolesAllowed(Role.OPS)
  @Operation(summary = "Replay a dead letter with all others of its aggregate, in order")
  Replayed replay(@PathVariable String id, Caller operator) {
    Map<String, Outcome> outcomes = replays.replay(id, operator.subject());
    if (outcomes.isEmpty()) {
      throw Rejection.notFound().thrown();
    }
    return new Replayed(outcomes);
  }
}
