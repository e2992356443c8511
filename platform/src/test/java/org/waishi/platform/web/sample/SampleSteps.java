package org.waishi.platform.web.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.aggregate.StepNotAllowed;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;

/** A controller of steps as services write them. */
@RestController
@RequestMapping("/api/v1/sample-steps")
@RolesAllowed(Role.OFFICER)
class SampleSteps {

  record Closure(@NotBlank String reason) {}

  enum State {
    OPEN
  }

  @PostMapping("/{id}/closures")
  Map<String, Object> close(Step step, @Valid @RequestBody Closure body) {
    return Map.of("step", step);
  }

  @PostMapping("/{id}/reopenings")
  ResponseEntity<String> reopen(Step step) {
    List<String> allowed = List.of("closures");
    return Answers.changed(
        new Result.Refused<>(
            StepNotAllowed.against(step.name(), State.OPEN, allowed).stream().toList()),
        stored -> stored.id());
  }
}
