package org.waishi.friendship.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.spelling.Spelling;
import org.waishi.platform.words.Folding;

/**
 * What somebody typed.
 *
 * @param text as it was typed
 * @param words its folded words, each of which a thing must meet, unless it meets all as one
 */
record Question(String text, List<String> words) {

  private static final int WORDS_AT_MOST = 8;

  /** Keeps its own copy. */
  Question {
    words = List.copyOf(words);
  }

  static Question of(String text) {
    return new Question(text, Folding.words(text).stream().limit(WORDS_AT_MOST).toList());
  }

  /** The words as one, as pinyin is typed without spaces. */
  String joined() {
    return String.join("", words);
  }

  /** What to look up, one after another: all keys of a lookup must be there. */
  List<List<String>> lookups() {
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> each =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Spelling::beginning)
            .toList();
    return Stream.of(List.of(Spelling.whole(joined())), List.of(Spelling.beginning(joined())), each)
        .distinct()
        .toList();
  }

  /** The same for words of which something else meets the rest; without words anything will do. */
  List<List<String>> keys() {
    return words.isEmpty() ? List.of(List.of()) : lookups();
  }

  /** What of it a city names, if anything: all as one, or some of its words. */
  Optional<Share> sharedBy(Entry city) {
    return answeredBy(city)
        .map(answer -> new Share(answer, only(_ -> false)))
        .or(() -> partlyMetBy(city));
  }

  private Optional<Share> partlyMetBy(Entry city) {
    Predicate<String> met = word -> best(city, word).isPresent();
    return only(met).answeredBy(city).map(answer -> new Share(answer, only(met.negate())));
  }

  private Question only(Predicate<String> which) {
    return new Question(text, words.stream().filter(which).toList());
  }

  /** Why an entry answers it, if it does. */
  Optional<Answer> answeredBy(Entry entry) {
    return words.isEmpty() ? Optional.empty() : best(entry);
  }

  private Optional<Answer> best(Entry entry) {
    return Stream.concat(asOne(entry).stream(), byWords(entry).stream())
        .max(Comparator.comparingInt(Answer::score));
  }

  private Optional<Answer> asOne(Entry entry) {
    return best(entry, joined()).map(reason -> new Answer(reason.score() + 1, List.of(reason)));
  }

  private Optional<Answer> byWords(Entry entry) {
    List<Reason> reasons =
        words.stream().flatMap(word -> best(entry, word).stream()).distinct().toList();
    boolean all = words.stream().allMatch(word -> best(entry, word).isPresent());
    int worst = reasons.stream().mapToInt(Reason::score).min().orElse(0);
    return all ? Optional.of(new Answer(worst, reasons)) : Optional.empty();
  }

  private static Optional<Reason> best(Entry entry, String word) {
    return entry.terms().stream()
        .flatMap(term -> Reason.of(term, word).stream())
        .max(Comparator.comparingInt(Reason::score));
  }

  /** Why something was found, and how good that is. */
  record Answer(int score, List<Reason> reasons) {

    /** Keeps its own copy. */
    Answer {
      reasons = List.copyOf(reasons);
    }

    /** The same for what belongs to what was found. */
    Answer further() {
      return new Answer(score - 2, reasons);
    }

    private Answer and(Answer other) {
      List<Reason> both = Stream.concat(reasons.stream(), other.reasons.stream()).toList();
      return new Answer(Math.min(score, other.score), both);
    }
  }

  /**
   * What of a question a city names.
   *
   * @param answer why it does
   * @param rest the words that must name what belongs to it
   */
  record Share(Answer answer, Question rest) {

    /** Cities that name more before those that name less, and the better before the worse. */
    static final Comparator<Share> FULLEST_FIRST =
        Comparator.comparingInt((Share share) -> share.rest.words.size())
            .thenComparing(share -> share.answer.score(), Comparator.reverseOrder());

    /** Why something of that city answers the whole question, if it does. */
    Optional<Answer> completedBy(Entry entry) {
      return rest.words.isEmpty()
          ? Optional.of(answer.further())
          : rest.answeredBy(entry).map(answer::and).map(Answer::further);
    }
  }
}
