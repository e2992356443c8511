package org.waishi.friendship.friend.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.friend.Contact;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.Profile;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;

/** What the office does with a friend's entry. */
@RestController
@RequestMapping("/api/v1/friends/{id}")
@RolesAllowed(Role.OFFICER)
@Tag(name = "friends")
class FriendStepController {

  private final Friends friends;
  private final FriendViews views;
  private final OfficeDay office;

  FriendStepController(Friends friends, FriendViews views, OfficeDay office) {
    this.friends = friends;
    this.views = views;
    this.office = office;
  }

  /** A touch; the note is sealed. */
  @Schema(name = "FriendTouch")
  record Touch(
      @NotNull @Schema(example = "2026-11-20") LocalDate on,
      @NotNull Contact.Manner manner,
      @Nullable
          @Pattern(regexp = NewFriend.ID)
          @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a")
          String engagementId,
      @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 2000) @Schema(example = "谈港口合作")
          String note) {}

  @Schema(name = "FriendConsentWithdrawal")
  record Day(@NotNull @Schema(example = "2026-11-20") LocalDate on) {}

  @PostMapping("/descriptions")
  @Operation(summary = "Says anew what is known: fields, ties to the city, key work")
  ResponseEntity<FriendView> describe(Step step, @Valid @RequestBody NewFriend.Described body) {
    Profile profile = body.profile();
    return shown(friends.describe(step, profile));
  }

  @PostMapping("/corrections")
  @Operation(summary = "Changes some of what says who it is")
  ResponseEntity<FriendView> correct(Step step, @Valid @RequestBody Person body) {
    return shown(friends.correct(step, body.values()));
  }

  @PostMapping("/consents")
  @Operation(summary = "Takes a new consent after a withdrawal")
  ResponseEntity<FriendView> consent(Step step, @Valid @RequestBody NewFriend.Signed body) {
    Consent consent = body.consent();
    return shown(friends.consent(step, consent));
  }

  @PostMapping("/separate-consents")
  @Operation(summary = "Takes the consent of its own that a passport number needs")
  ResponseEntity<FriendView> consentSeparately(
      Step step, @Valid @RequestBody NewFriend.Signed body) {
    return shown(friends.consentSeparately(step, body.consent()));
  }

  @PostMapping("/separate-consent-withdrawals")
  @Operation(summary = "Notes that it was taken back; the passport number is erased with it")
  ResponseEntity<FriendView> withdrawSeparate(Step step, @Valid @RequestBody Day body) {
    return shown(friends.withdrawSeparate(step, body.on()));
  }

  @PostMapping("/consent-withdrawals")
  @Operation(summary = "Notes that the person took the consent back")
  ResponseEntity<FriendView> withdraw(Step step, @Valid @RequestBody Day body) {
    return shown(friends.take(step, body, friend -> friend.withdraw(body.on(), office.today())));
  }

  @PostMapping("/contacts")
  @Operation(summary = "Notes that the office was in touch; what was said is sealed")
  ResponseEntity<FriendView> contact(Step step, @Valid @RequestBody Touch body) {
    Contact touch = new Contact(body.on(), body.manner(), body.engagementId(), step.by());
    return shown(friends.contact(step, touch, body.note()));
  }

  private ResponseEntity<FriendView> shown(Result<Friend> result) {
    return Answers.changed(result, views::of);
  }
}
