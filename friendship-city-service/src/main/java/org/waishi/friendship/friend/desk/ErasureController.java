package org.waishi.friendship.friend.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.friend.Erasure;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.LegalHold;
import org.waishi.friendship.friend.custody.Erasures;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.words.PublicWords;

/** Erasure: one asks, another does it, and a legal hold stands against both. */
@RestController
@RequestMapping("/api/v1/friends/{id}")
@Tag(name = "friends")
class ErasureController {

  private final Friends friends;
  private final FriendViews views;
  private final Erasures erasures;
  private final OfficeDay office;

  ErasureController(Friends friends, FriendViews views, Erasures erasures, OfficeDay office) {
    this.friends = friends;
    this.views = views;
    this.erasures = erasures;
    this.office = office;
  }

  @Schema(name = "LegalHoldOrder")
  record Paper(
      @NotBlank @PublicWords @Schema(example = "青岛市市南区人民法院") String body,
      @NotBlank @PublicWords @Schema(example = "(2026)鲁0202证保7号") String documentNumber,
      @NotNull @Schema(example = "2026-11-02") LocalDate on,
      @NotBlank
          @Pattern(regexp = NewFriend.ID)
          @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a")
          String fileId) {

    LegalHold by(String who) {
      return new LegalHold(body, documentNumber, on, fileId, who);
    }
  }

  @Schema(name = "FriendErasureWish")
  record Wish(
      @NotNull Erasure.Ground ground,
      @Nullable
          @Pattern(regexp = NewFriend.ID)
          @Schema(
              example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a",
              description = "the paper that shows the ground, filed for this friend")
          String fileId) {}

  @PostMapping("/legal-holds")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Notes an order to keep the data")
  ResponseEntity<FriendView> hold(Step step, @Valid @RequestBody Paper body) {
    return shown(erasures.hold(step, body.by(step.by())));
  }

  @PostMapping("/legal-hold-releases")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Notes that the order is over; by somebody else than who noted it")
  ResponseEntity<FriendView> release(Step step, @Valid @RequestBody Paper body) {
    return shown(erasures.release(step, body.by(step.by())));
  }

  @PostMapping("/erasure-requests")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Asks that all personal data be erased, on a ground of PIPL Art. 47")
  ResponseEntity<FriendView> request(Step step, @Valid @RequestBody Wish body) {
    return shown(
        erasures.request(
            step, new Erasure.Request(body.ground(), body.fileId(), step.by(), office.today())));
  }

  @PostMapping("/erasure-request-withdrawals")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Takes the wish to erase back; by somebody else than who asked")
  ResponseEntity<FriendView> withdrawRequest(Step step) {
    return shown(
        friends.take(step, "", friend -> friend.withdrawErasureRequest(step.by(), office.today())));
  }

  @PostMapping("/erasures")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(
      summary =
          "Erases them and all papers of the friend, with proof; the shell and its facts stay")
  ResponseEntity<FriendView> erase(Step step) {
    return shown(erasures.erase(step));
  }

  private ResponseEntity<FriendView> shown(Result<Friend> result) {
    return Answers.changed(result, views::of);
  }
}
