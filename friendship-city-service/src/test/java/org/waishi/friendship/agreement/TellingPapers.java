package org.waishi.friendship.agreement;

import static org.waishi.friendship.agreement.AgreementFixture.DAY;

import java.util.List;
import java.util.Optional;
import org.waishi.friendship.paper.FiledPaper;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.Grade;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.content.PaperType;

/** Papers that tell by their ids as what they were filed, and by whom. */
record TellingPapers() implements Filing {

  @Override
  public boolean test(String id) {
    return id.startsWith("paper/");
  }

  @Override
  public Optional<FiledPaper> find(String id) {
    return Optional.of(id).filter(this).map(file -> filed(file.split("/", -1)));
  }

  private static FiledPaper filed(String... words) {
    Description said =
        new Description(
            "tie", "t1", PaperKind.valueOf(words[1]), Grade.INTERNAL, null, null, null, null);
    return new FiledPaper(
        said, PaperType.PDF, 1, List.of(words).toString(), DAY, words[2], null, null);
  }
}
