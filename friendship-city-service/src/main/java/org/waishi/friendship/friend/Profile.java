package org.waishi.friendship.friend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/**
 * What the office may tell of a friend without saying who it is: codes only, no free words.
 *
 * @param country ISO 3166
 * @param expertise fields of knowledge, such as {@code marine-science}
 * @param links what ties the person to the city
 * @param keyWork the city's key work (重点工作) that this friend matters to, such as {@code
 *     sco-demonstration-zone}
 */
@Schema(name = "FriendProfile")
public record Profile(
    String country, List<String> expertise, List<Link> links, List<String> keyWork) {

  /** Keeps its own copies, each code once and in order. */
  public Profile {
    expertise = expertise.stream().distinct().sorted().toList();
    links = List.copyOf(links);
    keyWork = keyWork.stream().distinct().sorted().toList();
  }

  /**
   * One tie of the person to the city.
   *
   * @param tieId the friendship between cities that brought the person here, if any
   */
  @Schema(name = "FriendLink")
  public record Link(Kind kind, @Nullable String tieId, @Nullable PartialDate since) {

    /** How a person is tied to the city. */
    public enum Kind {
      /** Lives here. */
      RESIDENT,
      /** Lived, worked or studied here. */
      FORMER_RESIDENT,
      /** Invests or trades here. */
      BUSINESS,
      /** Works with the city's schools, institutes or hospitals. */
      SCIENCE,
      /** Holds or held office in a sister city. */
      SISTER_CITY,
      /** A diplomat or consul who worked with the city. */
      DIPLOMACY,
      /** Any other. */
      OTHER
    }
  }
}
