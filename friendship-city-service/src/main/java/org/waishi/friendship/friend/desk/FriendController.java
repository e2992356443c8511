package org.waishi.friendship.friend.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.friend.FriendEvolution;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.selection.FriendFilter;
import org.waishi.friendship.history.History;
import org.waishi.platform.access.Unmasking;
import org.waishi.platform.command.Origin;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;

/** Friends come in here, and are read masked. */
@RestController
@RequestMapping("/api/v1/friends")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
@Tag(name = "friends")
class FriendController {

  private static final TableExport<FriendView> TABLE =
      new TableExport<FriendView>()
          .column("id", FriendView::id)
          .column("name_masked", friend -> friend.person().name())
          .column("other_name_masked", friend -> friend.person().otherName())
          .column("country", friend -> friend.profile().country())
          .column("expertise", friend -> String.join(" ", friend.profile().expertise()))
          .column("key_work", friend -> String.join(" ", friend.profile().keyWork()))
          .column("quiet_since", FriendView::quietSince)
          .column("consent_on", friend -> friend.consent().on())
          .column("withdrawn_on", FriendView::withdrawnOn);

  private final Friends friends;
  private final FriendViews views;
  private final History history;
  private final Unmasking journal;

  FriendController(Friends friends, FriendViews views, History history, Unmasking journal) {
    this.friends = friends;
    this.views = views;
    this.history = history;
    this.journal = journal;
  }

  /** What is looked for. */
  enum By {
    NAME(PersonalField.NAME),
    PASSPORT(PersonalField.PASSPORT),
    EMAIL(PersonalField.EMAIL),
    PHONE(PersonalField.PHONE);

    private final PersonalField field;

    By(PersonalField field) {
      this.field = field;
    }
  }

  @Schema(name = "FriendSearch")
  record Search(
      @NotNull @Schema(example = "NAME") By by,
      @NotBlank @Size(max = 200) @Schema(example = "maria MUSTERFRAU") String value) {

    /** Never shows what it holds. */
    @Override
    public String toString() {
      return "Search[" + by + ", sealed]";
    }
  }

  @PostMapping
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Enters a friend by consent; who it is, is sealed")
  ResponseEntity<FriendView> register(@Valid @RequestBody NewFriend body, Origin by) {
    return Answers.created(friends.register(body.registration(), by), views::of);
  }

  @GetMapping
  @Operation(
      summary =
          "Lists friends, longest silent first; silent=true shows the silence list, withdrawn=true those without consent")
  ResponseEntity<Page<FriendView>> list(PageRequest page, FriendFilter filter) {
    return Answers.page(friends.page(filter, page), views::of);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table, masked; who takes it is on record")
  Sheet<FriendView> exports(FriendFilter filter, Caller caller) {
    List<FriendView> all = friends.all(filter).stream().map(views::of).toList();
    note(caller, "exports", List.of(PersonalField.NAME, PersonalField.OTHER_NAME));
    return TABLE.sheet("friends", all);
  }

  @PostMapping("/searches")
  @Operation(
      summary =
          "Finds friends whose consent stands by a whole value, however it is written; who looked"
              + " by what is on record, the value is not")
  ResponseEntity<Page<FriendView>> search(
      @Valid @RequestBody Search wish, PageRequest page, Caller caller) {
    note(caller, "searches", List.of(wish.by().field));
    return Answers.page(friends.like(wish.by().field, wish.value(), page), views::of);
  }

  private void note(Caller caller, String what, List<PersonalField> fields) {
    List<String> names = fields.stream().map(Enum::name).toList();
    journal.note(caller, new Unmasking.Look(FriendEvolution.KIND.name(), what, names), what);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one friend, masked")
  ResponseEntity<FriendView> one(@PathVariable String id) {
    return Answers.found(friends.find(id), views::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to the entry, without saying who it is")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(friends.find(id));
  }
}
