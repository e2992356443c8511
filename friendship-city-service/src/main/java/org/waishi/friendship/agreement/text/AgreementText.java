package org.waishi.friendship.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.AgreementState;
import org.waishi.friendship.document.Paper;
import org.waishi.friendship.document.Paper.Block;

/** How the text of an agreement is laid out, in one language or in two side by side. */
record AgreementText(Agreement agreement, Wording.Sides sides) {

  Paper in(Language language) {
    List<Wording> words =
        language.locales().stream().map(one -> new Wording(agreement, sides, one)).toList();
    Wording first = words.getFirst();
    List<Block> blocks = new ArrayList<>();
    words.stream().skip(1).map(Wording::title).map(Block.Heading::new).forEach(blocks::add);
    local().map(Block.Text::new).ifPresent(blocks::add);
    if (!approved()) {
      words.stream().map(Wording::draft).map(Block.Text::new).forEach(blocks::add);
    }
    blocks.add(beside(words.stream().map(Wording::preamble).toList()));
    for (int one = 0; one < first.articles().size(); one++) {
      blocks.addAll(article(words, one));
    }
    words.stream()
        .map(side -> new Block.Signatures(side.ourPlace(), side.theirPlace()))
        .forEach(blocks::add);
    return new Paper(Paper.Form.DOCUMENT, first.title(), tag(language), blocks);
  }

  private static List<Block> article(List<Wording> words, int number) {
    List<Wording.Article> sides = words.stream().map(side -> side.articles().get(number)).toList();
    String head = String.join(" · ", sides.stream().map(Wording.Article::head).toList());
    return List.of(
        new Block.Heading(head), beside(sides.stream().map(Wording.Article::text).toList()));
  }

  private static Block beside(List<String> texts) {
    return texts.size() == 1
        ? new Block.Text(texts.getFirst())
        : new Block.Columns(texts.get(0), texts.get(1));
  }

  private Optional<String> local() {
    return Optional.ofNullable(agreement.content().titleLocal());
  }

  private boolean approved() {
    return agreement.state() == AgreementState.APPROVED || agreement.signing() != null;
  }

  private static String tag(Language language) {
    Locale first = language.locales().getFirst();
    return first.getLanguage();
  }
}
