package org.waishi.friendship.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.content.PaperType;

/** One paper that is filed under every id, by {@code clerk}; each id has bytes of its own. */
public record OnePaper(PaperKind kind, @Nullable String number, @Nullable LocalDate on)
    implements Filing {

  private static final LocalDate FILED = LocalDate.of(2026, 3, 1);

  @Override
  public boolean test(String id) {
    return true;
  }

  @Override
  public Optional<FiledPaper> find(String id) {
    Description said = new Description("tie", "t1", kind, Grade.INTERNAL, null, null, number, on);
    return Optional.of(
        new FiledPaper(said, PaperType.PDF, 1, "hash of " + id, FILED, "clerk", null, null));
  }
}
