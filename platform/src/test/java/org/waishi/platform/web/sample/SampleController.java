package org.waishi.platform.web.sample;

import com.mongodb.MongoTimeoutException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.load.LateRefusal;
import org.waishi.platform.page.Cursor;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.ReadTable;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;
import org.waishi.platform.web.problem.Fault;

/** A controller as services write them, with one handler per thing that can go wrong. */
@RestController
@RequestMapping("/api/v1/samples")
@RolesAllowed(Role.OFFICER)
class SampleController {

  enum Level {
    CITY,
    PROVINCE
  }

  record Guest(@NotBlank String name, @Min(0) int age) {}

  record NewSample(
      @NotBlank String title,
      @Size(min = 2, max = 3) String country,
      @NotNull LocalDate signedOn,
      Level level,
      List<@Valid Guest> guests,
      Instant at) {}

  record Sample(String title, Instant at) {}

  record View(String id, String title, Instant at) {
    static View of(Stored<Sample> stored) {
      return new View(stored.id(), stored.state().title(), stored.state().at());
    }
  }

  record StillOpen(int count, List<String> allowedSteps) implements Refusal {
    @Override
    public String code() {
      return "still-open";
    }
  }

  record Filter(Level level, @Min(1) Integer year) {}

  private static final TableShape<String> NAMES =
      new TableShape<>(
          List.of("name"),
          List.of(),
          row -> {
            String name = row.text("name");
            return row.make(() -> name);
          });

  private final List<String> loaded = new CopyOnWriteArrayList<>();
  private final Imports imports;

  SampleController(Imports imports) {
    this.imports = imports;
  }

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

  private static Stored<Sample> stored(String id, long version, String title) {
    Stored.Stamp stamp = new Stored.Stamp(NOON, "officer");
    return new Stored<>(
        id,
        version,
        new Sample(title, NOON),
        PersonalData.none(new Holder("sample", id)),
        stamp,
        stamp);
  }

  @PostMapping
  @Creates
  ResponseEntity<View> create(@Valid @RequestBody NewSample body, Origin origin) {
    boolean fresh = !"again".equals(origin.idempotencyKey());
    return Answers.created(new Result.Done<>(stored("s 1", 1, body.title()), fresh), View::of);
  }

  @GetMapping
  ResponseEntity<Page<View>> list(PageRequest page, @Valid Filter filter) {
    Slice<Stored<Sample>> slice =
        new Slice<>(
            List.of(stored("a", 1, "first")), page.after() == null ? Cursor.after("a") : null);
    return Answers.page(slice, View::of);
  }

  @GetMapping("/{id}")
  ResponseEntity<View> one(@PathVariable String id) {
    return Answers.found(
        Optional.of(stored(id, 7, "one")).filter(s -> !s.id().equals("none")), View::of);
  }

  @GetMapping("/numbered/{number}")
  Map<String, Object> number(
      @PathVariable @Max(9) int number,
      @RequestParam @Min(3) int least,
      @RequestParam LocalDate on) {
    return Map.of("number", number, "least", least, "on", on);
  }

  @PutMapping("/{id}")
  ResponseEntity<View> change(
      @PathVariable String id, Precondition seen, @Valid @RequestBody Guest body, Origin origin) {
    return Answers.changed(result(id, seen), View::of);
  }

  private static Result<Sample> result(String id, Precondition seen) {
    Refusal open = new StillOpen(2, List.of("closures", "notes"));
    return switch (id) {
      case "refused" -> new Result.Refused<>(List.of(open, new FourEyes.MakerIsChecker("officer")));
      case "open" -> new Result.Refused<>(List.of(open));
      case "missing" -> new Result.Missing<>(id);
      case "reused" -> new Result.KeyReused<>("k");
      case "down" -> throw new MongoTimeoutException("secret host");
      case "broken" -> throw new IllegalStateException("secret passport E123");
      default -> changed(id, ((Precondition.Exactly) seen).version());
    };
  }

  private static Result<Sample> changed(String id, long seen) {
    return seen == 7
        ? new Result.Done<>(stored(id, 8, "changed"), true)
        : new Result.Stale<>(seen, 7);
  }

  @PostMapping(
      path = "/imports",
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = MediaType.APPLICATION_JSON_VALUE)
  ImportReport imports(
      @RequestBody TableFile table, @RequestParam(defaultValue = "false") boolean dryRun) {
    Intake<String> names = new Intake<>(NAMES, this::taken, name -> "id-of-" + name, this::load);
    return imports.take(names, new Imports.Upload(table, dryRun));
  }

  private List<LateRefusal> load(List<String> names) {
    loaded.addAll(names);
    return names.contains("late")
        ? List.of(new LateRefusal("id-of-late", "still-open"))
        : List.of();
  }

  private List<Fault> taken(List<ReadTable.Line<String>> lines) {
    return lines.stream()
        .filter(line -> line.value().equals("taken"))
        .map(line -> Fault.refused(line.row(), "name", new StillOpen(1, List.of())))
        .toList();
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  Sheet<String> exports() {
    return new TableExport<String>().column("name", name -> name).sheet("名单", loaded);
  }

  @GetMapping("/me")
  @PermitAll
  Caller me(Caller caller) {
    return caller;
  }

  @GetMapping("/open/{id}")
  @PermitAll
  Map<String, String> open(@PathVariable String id) {
    return Map.of("id", id);
  }

  @GetMapping("/audits")
  @RolesAllowed(Role.AUDITOR)
  Origin audits(Origin origin) {
    return origin;
  }
}
