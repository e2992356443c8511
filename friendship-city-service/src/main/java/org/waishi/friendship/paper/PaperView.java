package org.waishi.friendship.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.content.PaperType;
import org.waishi.platform.command.Stored;

/**
 * A paper as its readers see it.
 *
 * @param withdrawn that it was filed by mistake, why and by whom
 * @param erasedOn when they were erased
 * @param content where its bytes are read; null once they are erased
 */
public record PaperView(
    String id,
    Description description,
    PaperType type,
    long bytes,
    String sha256,
    String filedOn,
    String by,
    FiledPaper.@Nullable Withdrawal withdrawn,
    @Nullable LocalDate erasedOn,
    @Nullable String content) {

  /** As it stands. */
  public static PaperView of(Stored<FiledPaper> stored) {
    FiledPaper paper = stored.state();
    return new PaperView(
        stored.id(),
        paper.description(),
        paper.type(),
        paper.bytes(),
        paper.sha256(),
        paper.filedOn().toString(),
        paper.by(),
        paper.withdrawn(),
        paper.erasedOn(),
        paper.erasedOn() != null ? null : "/api/v1/papers/" + stored.id() + "/content");
  }
}
