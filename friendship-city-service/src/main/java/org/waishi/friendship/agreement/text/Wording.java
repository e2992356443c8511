package org.waishi.friendship.agreement.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.terms.Bilingual;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.agreement.terms.Term;
import org.waishi.friendship.city.City;
import org.waishi.friendship.office.OfficeCity;
import org.waishi.platform.web.problem.Texts;

/** The words of one agreement in one language. */
record Wording(Agreement agreement, Sides sides, Locale language) {

  private static final Texts WORDS = new Texts("agreement");
  private static final int MOST_ARTICLES = 12;

  /**
   * Who it is between.
   *
   * @param home our city
   * @param city the other side
   * @param before what it renews, where it renews something
   */
  record Sides(OfficeCity home, City city, @Nullable Content before) {}

  /** An article with its head. */
  record Article(String head, String text) {}

  String title() {
    return in(agreement.content().title());
  }

  String preamble() {
    return words(form() + ".preamble");
  }

  List<Article> articles() {
    return IntStream.rangeClosed(1, MOST_ARTICLES)
        .mapToObj(number -> article(form() + "." + number))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is said on the face of a text that may not be signed yet. */
  String draft() {
    return words("draft");
  }

  /** Where we sign. */
  String ourPlace() {
    return words("ours") + "\n" + in(agreement.content().ours()) + "\n\n" + words("signs");
  }

  /** Where the other side signs. */
  String theirPlace() {
    return words("theirs") + "\n" + in(agreement.content().theirs()) + "\n\n" + words("signs");
  }

  private Optional<Article> article(String key) {
    return WORDS
        .find("agreement." + key + ".head", language)
        .map(head -> new Article(head, words(key + ".text")));
  }

  private String form() {
    return switch (agreement.kind()) {
      case LETTER_OF_INTENT -> "letter";
      case MEMORANDUM -> "memorandum";
      case AGREEMENT -> "contract";
      case RENEWAL -> "renewal";
    };
  }

  private String words(String key) {
    return WORDS.text("agreement." + key, language, places());
  }

  private Map<String, Object> places() {
    Content content = agreement.content();
    return Map.of(
        "home", chinese() ? sides.home().nameZh() : sides.home().nameEn(),
        "city", chinese() ? sides.city().nameZh() : sides.city().nameEn(),
        "before", before(),
        "fields", joined(content.fields().stream().map(this::in)),
        "languages", joined(content.languages().stream().map(this::named)),
        "term", term(content.term()),
        "signed", signed());
  }

  private String term(Term term) {
    if (term.months() == null) {
      return plain("term.open", Map.of());
    }
    String length = plain("term.for", Map.of("length", length(term.months())));
    return term.renewsBy() == null
        ? length
        : length + plain("term.goes-on", Map.of("length", length(term.renewsBy())));
  }

  private String before() {
    Content renewed = sides.before();
    return renewed == null ? "" : in(renewed.title());
  }

  private String length(int months) {
    return months % 12 == 0 ? counted("year", months / 12) : counted("month", months);
  }

  private String counted(String unit, int number) {
    return plain(number == 1 ? unit : unit + "s", Map.of("number", number));
  }

  private String signed() {
    return agreement.signing() == null
        ? plain("unsigned", Map.of())
        : plain(
            "signed",
            Map.of("on", day(agreement.signing().on()), "place", agreement.signing().place()));
  }

  private String day(LocalDate day) {
    String pattern = chinese() ? "uuuu年M月d日" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language).format(day);
  }

  private String named(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(language);
  }

  private String joined(Stream<String> words) {
    return words.collect(Collectors.joining(chinese() ? "、" : ", "));
  }

  private String in(Bilingual words) {
    return chinese() ? words.zh() : words.en();
  }

  private boolean chinese() {
    return language.equals(Locale.CHINESE);
  }

  private String plain(String key, Map<String, Object> places) {
    return WORDS.text("agreement." + key, language, places);
  }
}
