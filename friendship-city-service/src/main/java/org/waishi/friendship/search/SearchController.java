package org.waishi.friendship.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.paper.Grade;
import org.waishi.friendship.search.index.Kind;
import org.waishi.friendship.search.index.Sight;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;

/** The one box. */
@RestController
@RequestMapping("/api/v1/search")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "search")
class SearchController {

  private static final int USUAL = 20;
  private static final Set<Kind> OF_THE_REGISTER = EnumSet.of(Kind.CITY, Kind.TIE);
  private static final List<String> MAY_SEE_MORE =
      List.of(Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR);
  private static final String KINDS = "(CITY|TIE|AGREEMENT|PAPER|FRIEND)";

  private final Searches searches;

  SearchController(Searches searches) {
    this.searches = searches;
  }

  /**
   * What is asked.
   *
   * @param kinds with commas between them; all when absent
   */
  record Asked(
      @NotBlank @Size(max = 100) @Schema(example = "xiaguan") String q,
      @Nullable @Pattern(regexp = KINDS + "(," + KINDS + ")*") @Schema(example = "CITY,TIE")
          String kinds,
      @Nullable @Min(1) @Max(100) Integer limit) {

    int most() {
      return limit == null ? USUAL : limit;
    }

    Set<Kind> wanted() {
      EnumSet<Kind> wanted = EnumSet.noneOf(Kind.class);
      Stream.of(kinds == null ? Kind.values() : named(kinds)).forEach(wanted::add);
      return wanted;
    }

    private static Kind[] named(String kinds) {
      return Stream.of(kinds.split(",", -1)).map(Kind::valueOf).toArray(Kind[]::new);
    }
  }

  /** The hits, the best first. */
  record Hits(List<Hit> items) {}

  @GetMapping
  @Operation(
      summary = "Finds cities, ties, agreements, papers and friends by names, pinyin and numbers",
      description =
          "Case, width and accents do not matter; names in Chinese are met by pinyin and its initials"
              + " too. Each word must be met. What belongs to a city is found by the city's names,"
              + " and by words of which some are the city's and the others its own."
              + " Friends are found by their whole name only. Agreements, papers and friends are"
              + " found by those who may read them, sensitive papers by reviewers, leaders and who"
              + " filed them. The index is some moments behind the register.")
  Hits search(@Valid Asked asked, Caller caller) {
    return new Hits(searches.find(Question.of(asked.q()), sight(asked, caller), asked.most()));
  }

  private static Sight sight(Asked asked, Caller caller) {
    Set<Kind> kinds = asked.wanted();
    if (MAY_SEE_MORE.stream().noneMatch(caller::is)) {
      kinds.retainAll(OF_THE_REGISTER);
    }
    return new Sight(kinds, caller.subject(), Grade.SENSITIVE.isFor(caller.roles()));
  }
}
