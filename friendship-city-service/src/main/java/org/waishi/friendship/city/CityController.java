package org.waishi.friendship.city;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.history.History;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;
import org.waishi.platform.web.problem.Problem;

/** Cities at the door. */
@RestController
@RequestMapping("/api/v1/cities")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "cities")
class CityController {

  private final Cities cities;
  private final Twins twins;
  private final History history;

  CityController(Cities cities, Twins twins, History history) {
    this.twins = twins;
    this.cities = cities;
    this.history = history;
  }

  record Shown(String id, City city) {
    static Shown of(Stored<City> stored) {
      return new Shown(stored.id(), stored.state());
    }
  }

  /**
   * One city.
   *
   * @param warnings what to look at; they block nothing
   */
  @Schema(name = "KnownCity")
  record Known(String id, City city, List<Problem.FieldError> warnings) {}

  @GetMapping
  @Operation(summary = "Lists cities")
  ResponseEntity<Page<Shown>> list(
      PageRequest page, @RequestParam(required = false) @Nullable String country) {
    return Answers.page(cities.page(country, page), Shown::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one city, and warns of others that may be the same")
  ResponseEntity<Known> one(@PathVariable String id) {
    return Answers.found(cities.find(id), this::known);
  }

  @PostMapping
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Enters the city of a lead; warns of others that may be the same")
  ResponseEntity<Known> enter(@Valid @RequestBody NewCity body, Origin by) {
    return Answers.created(cities.enter(body.city(), by), this::known);
  }

  @PostMapping("/{id}/corrections")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Corrects names, place and port; the id stays, and no table undoes it")
  ResponseEntity<Known> correct(Step step, @Valid @RequestBody NewCity.Correction body) {
    return Answers.changed(cities.amend(step, body.amendment()), this::known);
  }

  private Known known(Stored<City> city) {
    return new Known(city.id(), city.state(), twins.of(city));
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(cities.find(id));
  }
}
