package org.waishi.friendship.paper;

import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.content.PaperType;
import org.waishi.platform.command.Stored;

/**
 * A paper as its readers see it.
 *
 * @param content where its bytes are read
 */
record PaperView(
    String id,
    Description description,
    PaperType type,
    long bytes,
    String sha256,
    String filedOn,
    String by,
    String content) {

  static PaperView of(Stored<FiledPaper> stored) {
    FiledPaper paper = stored.state();
    return new PaperView(
        stored.id(),
        paper.description(),
        paper.type(),
        paper.bytes(),
        paper.sha256(),
        paper.filedOn().toString(),
        paper.by(),
        "/api/v1/papers/" + stored.id() + "/content");
  }
}
