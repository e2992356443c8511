package org.waishi.friendship.friend.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.friend.Profile;
import org.waishi.friendship.friend.Registration;
import org.waishi.friendship.friend.consent.Consent;

/**
 * A new friend as clients send it.
 *
 * @param separateConsent the consent of its own (单独同意) that a passport number needs
 */
record NewFriend(
    @NotNull @Valid Person person,
    @NotNull @Valid Described profile,
    @NotNull @Valid Signed consent,
    @Nullable @Valid Signed separateConsent) {

  /** What ids of the register look like; nothing else can stand in such a place. */
  static final String ID = "[0-9a-f-]{32,36}";

  private static final String CODE = "[a-z][a-z0-9-]{1,39}";

  /** What may be told of a friend; codes only. */
  @Schema(name = "FriendDescription")
  record Described(
      @NotBlank @Pattern(regexp = "[A-Z]{2}") @Schema(example = "DE") String country,
      @Nullable List<@NotNull @Pattern(regexp = CODE) String> expertise,
      @Nullable List<@NotNull @Valid Linked> links,
      @Nullable List<@NotNull @Pattern(regexp = CODE) String> keyWork) {

    Profile profile() {
      return new Profile(
          country, some(expertise), some(links).stream().map(Linked::link).toList(), some(keyWork));
    }

    private static <T> List<T> some(@Nullable List<T> list) {
      return Objects.requireNonNullElse(list, List.of());
    }
  }

  /** A tie of the person to the city; of the day perhaps only the year is known. */
  @Schema(name = "NewFriendLink")
  record Linked(
      Profile.Link.@NotNull Kind kind,
      @Nullable @Pattern(regexp = ID) @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a")
          String tieId,
      @Nullable @Pattern(regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?") @Schema(example = "1995")
          String since) {

    Profile.Link link() {
      return new Profile.Link(
          kind, tieId, since == null ? null : org.waishi.friendship.date.PartialDate.of(since));
    }
  }

  /** A signed consent. */
  @Schema(name = "SignedFriendConsent")
  record Signed(
      @NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") @Schema(example = "2026-1") String textVersion,
      @NotNull @Schema(example = "2026-03-01") LocalDate on,
      @NotBlank @Pattern(regexp = ID) @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a")
          String fileId) {

    Consent consent() {
      return new Consent(textVersion, on, fileId);
    }
  }

  /** Without a name nobody can be found again. */
  @AssertTrue(message = "{waishi.friend-without-name}")
  @Schema(hidden = true)
  boolean isNamed() {
    return person == null || person.name() != null;
  }

  Registration registration() {
    return new Registration(
        profile.profile(),
        consent.consent(),
        separateConsent == null ? null : separateConsent.consent(),
        person.values());
  }
}
