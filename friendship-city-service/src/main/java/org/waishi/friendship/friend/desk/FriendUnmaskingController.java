package org.waishi.friendship.friend.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.FriendEvolution;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.Sealing;
import org.waishi.platform.access.Unmasking;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.problem.Rejection;

/** Shows a friend in clear: by a permission of its own, for a reason, on record, by consent. */
@RestController
@RequestMapping("/api/v1/friends/{id}")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER})
@Tag(name = "friends")
class FriendUnmaskingController {

  private final Friends friends;
  private final FriendViews views;
  private final Sealing sealing;
  private final Unmasking unmasking;

  FriendUnmaskingController(
      Friends friends, FriendViews views, Sealing sealing, Unmasking unmasking) {
    this.friends = friends;
    this.views = views;
    this.sealing = sealing;
    this.unmasking = unmasking;
  }

  /**
   * What is to be seen, and why.
   *
   * @param fields of the person, and no others
   */
  @Schema(name = "FriendUnmasking")
  record Wish(
      @NotEmpty @Schema(example = "[\"NAME\", \"PHONE\"]") Set<@NotNull PersonalField> fields,
      @NotNull
          @Size(min = 8, max = 500)
          @Pattern(regexp = "(?s).*\\S.*")
          @Schema(example = "to send the invitation")
          String reason) {}

  @PostMapping("/unmaskings")
  @Operation(summary = "See these of a person's data in clear, for a written reason")
  FriendView.Masked unmask(@PathVariable String id, @Valid @RequestBody Wish wish, Caller caller) {
    Stored<Friend> friend = friends.find(id).orElseThrow(() -> Rejection.notFound().thrown());
    if (!friend.state().silenced().isEmpty()) {
      Answers.changed(new Result.Refused<Friend>(friend.state().silenced()), views::of);
    }
    List<String> fields = wish.fields().stream().map(Enum::name).sorted().toList();
    Unmasking.Look look = new Unmasking.Look(FriendEvolution.KIND.name(), id, fields);
    return unmasking.show(
        caller,
        look,
        new Unmasking.Reason(wish.reason()),
        () -> seen(friend.personal(), wish.fields()));
  }

  private FriendView.Masked seen(PersonalData personal, Set<PersonalField> fields) {
    Map<PersonalField, String> clear = sealing.inClear(personal);
    clear.keySet().retainAll(fields);
    return FriendView.Masked.of(clear);
  }
}
