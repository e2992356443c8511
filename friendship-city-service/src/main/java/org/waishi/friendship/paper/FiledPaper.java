package org.waishi.friendship.paper;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.PaperEvent.PaperErased;
import org.waishi.friendship.paper.PaperEvent.PaperFiled;
import org.waishi.friendship.paper.content.PaperType;
import org.waishi.friendship.paper.content.Upload;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;

/**
 * A paper as it was filed; nothing changes it afterwards but that its content is erased.
 *
 * @param bytes how many there are
 * @param sha256 of the bytes, and the name under which they are kept
 * @param by who filed it
 * @param erasedOn when its content was erased; null while it is there
 */
public record FiledPaper(
    Description description,
    PaperType type,
    long bytes,
    String sha256,
    LocalDate filedOn,
    String by,
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
              .with("org.waishi.friendship-city.paper-erased.v1", PaperErased.class),
          FiledPaper::from);

  static Decision<FiledPaper> file(
      String id, Description description, Upload.Content content, LocalDate today, String by) {
    return Decision.begin(
        FiledPaper::from,
        new PaperFiled(
            id, description, content.type(), content.bytes(), content.sha256(), today, by));
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

  /** Whether somebody with these roles may read it. */
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
      return new FiledPaper(said, type, bytes, hash, on, by, null);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: filed)");
  }

  @Override
  public FiledPaper evolve(PaperEvent fact) {
    return switch (fact) {
      case PaperFiled _ -> this;
      case PaperErased(_, _, var on) ->
          new FiledPaper(description, type, bytes, sha256, filedOn, by, on);
    };
  }
}
