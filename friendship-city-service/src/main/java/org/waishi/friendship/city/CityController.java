package org.waishi.friendship.city;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.history.History;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Cities at the door. */
@RestController
@RequestMapping("/api/v1/cities")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "cities")
class CityController {

  private final Cities cities;
  private final History history;

  CityController(Cities cities, History history) {
    this.cities = cities;
    this.history = history;
  }

  record Shown(String id, City city) {
    static Shown of(Stored<City> stored) {
      return new Shown(stored.id(), stored.state());
    }
  }

  @GetMapping
  @Operation(summary = "Lists cities")
  ResponseEntity<Page<Shown>> list(
      PageRequest page, @RequestParam(required = false) @Nullable String country) {
    return Answers.page(cities.page(country, page), Shown::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one city")
  ResponseEntity<Shown> one(@PathVariable String id) {
    return Answers.found(cities.find(id), Shown::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(cities.find(id));
  }
}
