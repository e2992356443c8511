package org.waishi.friendship.friend.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.friend.Contact;
import org.waishi.friendship.friend.Erasure;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.FriendRefusal;
import org.waishi.friendship.friend.FriendRows;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.Registration;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.friendship.friend.consent.ConsentRefusal;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;
import org.waishi.platform.web.problem.Fault;

/**
 * Tables of friends. What goes in here in clear never comes out so: lists are given out masked, so
 * that what is exported cannot be sent back, and that is meant. Whoever is in the register already
 * stays as the register knows them, and the report says so.
 */
@RestController
@RequestMapping("/api/v1/friend-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class FriendImports {

  private final Imports imports;
  private final Loads.Kind<FriendRows.Arrival> loads;
  private final FriendTable table;
  private final Friends friends;
  private final FriendRows friendRows;
  private final Ties ties;

  FriendImports(
      Imports imports,
      Loads loads,
      FriendTable table,
      Friends friends,
      FriendRows friendRows,
      Ties ties) {
    this.imports = imports;
    this.loads =
        loads.kind(
            "friends",
            FriendRows.Arrival.class,
            row -> friendRows.rowId(row.entry()),
            friendRows::bringIn);
    this.table = table;
    this.friends = friends;
    this.friendRows = friendRows;
    this.ties = ties;
  }

  /**
   * What became of a table.
   *
   * @param registeredAlready rows of persons who are in the register and were left as they are
   */
  @Schema(name = "FriendImportReport")
  record Report(ImportReport report, List<Long> registeredAlready) {

    /** Keeps its own copy. */
    Report {
      registeredAlready = List.copyOf(registeredAlready);
    }
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(summary = "Takes in friends by consent, wholly or not at all; who it is, is sealed")
  Report take(
      @RequestBody TableFile file,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    Map<String, Stored<Friend>> there = new HashMap<>();
    List<Long> met = new ArrayList<>();
    Intake<FriendRows.Arrival> intake =
        new Intake<>(
            table.shape(),
            lines -> {
              there.putAll(recognised(lines));
              lines.stream().filter(line -> isThere(line, there)).map(Line::row).forEach(met::add);
              return faults(lines, there);
            },
            row -> id(row, there),
            rows -> loads.accept(fresh(rows, there, by.actor()), by));
    return new Report(imports.take(intake, new Imports.Upload(file, dryRun)), met);
  }

  private Map<String, Stored<Friend>> recognised(List<Line<FriendRows.Arrival>> lines) {
    return friendRows.recognised(lines.stream().map(line -> line.value().entry()).toList());
  }

  private boolean isThere(Line<FriendRows.Arrival> line, Map<String, Stored<Friend>> there) {
    return there.containsKey(friendRows.rowId(line.value().entry()));
  }

  private String id(FriendRows.Arrival row, Map<String, Stored<Friend>> there) {
    String id = friendRows.rowId(row.entry());
    Stored<Friend> known = there.get(id);
    return known == null ? id : known.id();
  }

  private List<FriendRows.Arrival> fresh(
      List<FriendRows.Arrival> rows, Map<String, Stored<Friend>> there, String by) {
    return rows.stream()
        .filter(row -> !there.containsKey(friendRows.rowId(row.entry())))
        .map(row -> new FriendRows.Arrival(row.entry(), touchedBy(row, by)))
        .toList();
  }

  private static @Nullable Contact touchedBy(FriendRows.Arrival row, String by) {
    Contact touch = row.lastTouch();
    return touch == null ? null : new Contact(touch.on(), touch.manner(), null, by);
  }

  /** What the rows before a row have shown. */
  private record Seen(
      Set<String> persons, Set<String> passports, Map<String, Boolean> ties, Set<String> papers) {}

  private List<Fault> faults(
      List<Line<FriendRows.Arrival>> lines, Map<String, Stored<Friend>> there) {
    List<Fault> all = new ArrayList<>();
    Seen seen =
        new Seen(new HashSet<>(), new HashSet<>(), new HashMap<>(), countedAlready(lines, there));
    for (Line<FriendRows.Arrival> line : lines) {
      doubled(line, seen, all);
      linked(line, seen.ties(), all);
      toCome(line, all);
      consented(line, seen.papers(), there, all);
      Stored<Friend> known = there.get(friendRows.rowId(line.value().entry()));
      Erasure erasure = known == null ? null : known.state().erasure();
      if (erasure != null) {
        Refusal erased = new FriendRefusal.FriendErasedAlready(erasure.on().toString());
        all.add(Fault.refused(line.row(), "name", erased));
      }
    }
    return all;
  }

  /** Papers that count for others; who is there already keeps theirs. */
  private Set<String> countedAlready(
      List<Line<FriendRows.Arrival>> lines, Map<String, Stored<Friend>> there) {
    return friends.counted(
        fresh(lines, there).flatMap(line -> papers(line.value().entry())).toList());
  }

  private Stream<Line<FriendRows.Arrival>> fresh(
      List<Line<FriendRows.Arrival>> lines, Map<String, Stored<Friend>> there) {
    return lines.stream().filter(line -> !isThere(line, there));
  }

  private static Stream<String> papers(Registration entry) {
    return entry.consents().map(Consent::fileId);
  }

  /** Whoever is to come in does so by consents that count, and each by papers of their own. */
  private void consented(
      Line<FriendRows.Arrival> line,
      Set<String> counted,
      Map<String, Stored<Friend>> there,
      List<Fault> all) {
    if (isThere(line, there)) {
      return;
    }
    Registration entry = line.value().entry();
    told(line, "country", friendRows.againstCountry(entry), all);
    if (friendRows.knowsPassport(entry)) {
      told(line, "passport", List.of(new FriendRefusal.PassportOfAnotherFriend()), all);
    }
    told(line, "consent_file", friends.against(entry.consent()), all);
    Consent separate = entry.separate();
    if (separate != null) {
      told(line, "separate_consent_file", friends.againstSeparate(separate), all);
    }
    told(line, "separate_consent_text", friends.beyond(entry), all);
    if (papers(entry).filter(paper -> !counted.add(paper)).count() > 0) {
      told(line, "consent_file", List.of(new ConsentRefusal.ConsentOfAnotherPerson()), all);
    }
  }

  private static void told(
      Line<FriendRows.Arrival> line, String column, List<Refusal> against, List<Fault> all) {
    against.stream().map(why -> Fault.refused(line.row(), column, why)).forEach(all::add);
  }

  private void toCome(Line<FriendRows.Arrival> line, List<Fault> all) {
    told(line, "consent_on", friends.against(line.value().entry().consent().on()), all);
    Contact touch = line.value().lastTouch();
    if (touch != null) {
      told(line, "last_touch_on", friends.against(touch.on()), all);
    }
  }

  /** One person stands in a table once, and two persons do not share a passport. */
  private void doubled(Line<FriendRows.Arrival> line, Seen seen, List<Fault> all) {
    Registration entry = line.value().entry();
    if (!seen.persons().add(friendRows.mark(entry))) {
      all.add(Fault.of("name", "doubled-row").inRow(line.row()));
    } else if (friendRows.passportMarks(entry).stream()
        .limit(1)
        .anyMatch(mark -> !seen.passports().add(mark))) {
      all.add(Fault.of("passport", "passport-of-another-row").inRow(line.row()));
    }
  }

  private void linked(Line<FriendRows.Arrival> line, Map<String, Boolean> known, List<Fault> all) {
    line.value().entry().profile().links().stream()
        .map(link -> link.tieId())
        .filter(Objects::nonNull)
        .filter(tie -> !known.computeIfAbsent(tie, id -> ties.find(id).isPresent()))
        .map(_ -> Fault.of("links", "unknown-tie").inRow(line.row()))
        .forEach(all::add);
  }
}
