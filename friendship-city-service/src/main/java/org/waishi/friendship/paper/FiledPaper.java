package org.waishi.friendship.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.PaperEvent.PaperErased;
import org.waishi.friendship.paper.PaperEvent.PaperFiled;
import org.waishi.friendship.paper.PaperEvent.PaperWithdrawn;
import org.waishi.friendship.paper.PaperRefusal.PaperInUse;
import org.waishi.friendship.paper.PaperRefusal.PaperNotForYou;
import org.waishi.friendship.paper.PaperRefusal.PaperNotWithdrawn;
import org.waishi.friendship.paper.PaperRefusal.PaperWasErased;
import org.waishi.friendship.paper.PaperRefusal.PaperWasWithdrawn;
import org.waishi.friendship.paper.content.PaperType;
import org.waishi.friendship.paper.content.Upload;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.security.Role;

/**
 * A paper as it was filed; nothing changes it afterwards but that it is withdrawn, since it was
 * filed by mistake, or its content erased.
 *
 * @param bytes how many there are
 * @param sha256 of the bytes, and the name under which they are kept
 * @param by who filed it
 * @param withdrawn that it was filed by mistake; null of every other
 * @param erasedOn when its content was erased; null while it is there
 */
public record FiledPaper(
    Description description,
    PaperType type,
    long bytes,
    String sha256,
    LocalDate filedOn,
    String by,
    @Nullable Withdrawal withdrawn,
    @Nullable LocalDate erasedOn)
    implements Aggregate<FiledPaper, PaperEvent> {

  /** How papers are stored and told. */
  public static final AggregateKind<FiledPaper, PaperEvent> KIND =
      new AggregateKind<>(
          "friendship-city.paper",
          "papers",
          FiledPaper.class,
          FactTypes.of(PaperEvent.class)
              .with("org.waishi.friendship-city.paper-filed.v1", PaperFiled.class)
              .with("org.waishi.friendship-city.paper-withdrawn.v1", PaperWithdrawn.class)
              .with("org.waishi.friendship-city.paper-erased.v1", PaperErased.class),
          FiledPaper::from);

  static Decision<FiledPaper> file(
      String id, Description description, Upload.Content content, LocalDate today, String by) {
    return Decision.begin(
        FiledPaper::from,
        new PaperFiled(
            id, description, content.type(), content.bytes(), content.sha256(), today, by));
  }

  /** Why it was withdrawn, and by whom. */
  @Schema(name = "WithdrawnPaper")
  public record Withdrawal(String reason, String by, LocalDate on) {}

  /**
   * Withdraws what was filed by mistake.
   *
   * @param inUse whether anything in the register rests on it
   */
  public Decision<FiledPaper> withdraw(String id, Withdrawal said, boolean inUse) {
    List<Refusal> against = new ArrayList<>();
    gone().ifPresent(against::add);
    FourEyes.against(by, said.by()).ifPresent(against::add);
    if (inUse) {
      against.add(new PaperInUse());
    }
    return Decision.unless(
        against,
        () -> Decision.accept(this, new PaperWithdrawn(id, said.reason(), said.by(), said.on())));
  }

  /** Why it counts for nothing any more, if it does not. */
  Optional<Refusal> gone() {
    if (erasedOn != null) {
      return Optional.of(new PaperWasErased(erasedOn.toString()));
    }
    return Optional.ofNullable(withdrawn)
        .map(taken -> new PaperWasWithdrawn(taken.on().toString()));
  }

  /**
   * Lets the content of what was filed by mistake go, by somebody else than who withdrew it.
   *
   * @param held that a legal hold covers it
   */
  public Decision<FiledPaper> eraseWithdrawn(
      String id, String by, LocalDate today, Optional<Refusal> held) {
    List<Refusal> against = new ArrayList<>(held.stream().toList());
    if (erasedOn != null) {
      against.add(new PaperWasErased(erasedOn.toString()));
    } else if (withdrawn == null) {
      against.add(new PaperNotWithdrawn());
    } else {
      FourEyes.against(withdrawn.by(), by).ifPresent(against::add);
    }
    return Decision.unless(against, () -> erase(id, today));
  }

  /** Lets its content go; what is gone already stays so. */
  Decision<FiledPaper> erase(String id, LocalDate today) {
    return erasedOn == null
        ? Decision.accept(this, new PaperErased(id, sha256, today))
        : Decision.unchanged(this);
  }

  /** Whether it belongs to this. */
  public boolean isOf(String subjectKind, String subjectId) {
    return description.subjectKind().equals(subjectKind)
        && description.subjectId().equals(subjectId);
  }

  /** What stands against reading it; one that was withdrawn is for auditors alone. */
  Optional<Refusal> against(String who, Set<String> roles) {
    if (erasedOn == null && withdrawn != null && roles.contains(Role.AUDITOR)) {
      return Optional.empty();
    }
    return mayBeReadBy(who, roles) ? gone() : Optional.of(new PaperNotForYou());
  }

  /** Whether somebody with these roles may read it while it counts. */
  boolean mayBeReadBy(String who, Set<String> roles) {
    return who.equals(by) || description.grade().isFor(roles);
  }

  /** What it is called when it is given out; says nothing about anybody. */
  String fileName(String id) {
    String kind = description.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind + "-" + id.substring(0, Math.min(8, id.length())) + "." + type.extension();
  }

  static FiledPaper from(PaperEvent first) {
    if (first instanceof PaperFiled(_, var said, var type, var bytes, var hash, var on, var by)) {
      return new FiledPaper(said, type, bytes, hash, on, by, null, null);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: filed)");
  }

  @Override
  public FiledPaper evolve(PaperEvent fact) {
    return switch (fact) {
      case PaperFiled _ -> this;
      case PaperErased(_, _, var on) ->
          new FiledPaper(description, type, bytes, sha256, filedOn, by, withdrawn, on);
      case PaperWithdrawn(_, var reason, var who, var on) ->
          new FiledPaper(
              description,
              type,
              bytes,
              sha256,
              filedOn,
              by,
              new Withdrawal(reason, who, on),
              erasedOn);
    };
  }
}
