package org.waishi.friendship.search.source;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.city.City;
import org.waishi.friendship.paper.FiledPaper;
import org.waishi.friendship.paper.Grade;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;
import org.waishi.friendship.search.spelling.Field;
import org.waishi.friendship.search.spelling.Term;
import org.waishi.friendship.tie.Dossier;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.TieSubject;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.platform.command.Stored;
import org.waishi.platform.web.problem.Texts;

/** How the index has each sort of thing. */
final class Indexed {

  private static final Texts WORDS = new Texts("search");

  private Indexed() {}

  static Entry city(Stored<City> stored) {
    City city = stored.state();
    return new Entry(
        Kind.CITY,
        stored.id(),
        city.nameZh(),
        city.nameEn(),
        null,
        null,
        terms(
            term(Field.NAME_ZH, city.nameZh()),
            term(Field.NAME_EN, city.nameEn()),
            term(Field.COUNTRY, city.iso2()),
            term(Field.NAME_LOCAL, city.nameLocal())));
  }

  static Entry tie(Stored<Tie> stored) {
    Tie tie = stored.state();
    return new Entry(
        Kind.TIE,
        stored.id(),
        zh(tie.kind()),
        en(tie.kind()),
        tie.cityId(),
        null,
        terms(
            kind(tie.kind()),
            term(Field.DOCUMENT_NUMBER, tie.number()),
            tie.background().networks().stream().map(tag -> new Term(Field.NETWORK, tag)),
            tie.dossier().approvals().stream()
                .map(Dossier.Approval::documentNumber)
                .map(Indexed::number)));
  }

  static Entry agreement(Stored<Agreement> stored, CityOfTie cities) {
    Agreement agreement = stored.state();
    Content content = agreement.content();
    return new Entry(
        Kind.AGREEMENT,
        stored.id(),
        content.title().zh(),
        content.title().en(),
        cities.of(agreement.tieId()),
        null,
        terms(
            term(Field.NAME_ZH, content.title().zh()),
            term(Field.NAME_EN, content.title().en()),
            term(Field.NAME_LOCAL, content.titleLocal()),
            kind(agreement.kind()),
            term(Field.DOCUMENT_NUMBER, agreement.number()),
            Stream.of(
                    Optional.ofNullable(agreement.dossier().opinion()),
                    Optional.ofNullable(agreement.dossier().approval()))
                .flatMap(Optional::stream)
                .map(Instruction::documentNumber)
                .map(Indexed::number)));
  }

  static Entry paper(Stored<FiledPaper> stored, CityOfTie cities) {
    FiledPaper paper = stored.state();
    Description said = paper.description();
    return new Entry(
        Kind.PAPER,
        stored.id(),
        requireNonNullElse(said.titleZh(), zh(said.kind())),
        requireNonNullElse(said.titleEn(), en(said.kind())),
        said.subjectKind().equals(TieSubject.KIND) ? cities.of(said.subjectId()) : null,
        said.grade() == Grade.SENSITIVE ? paper.by() : null,
        terms(
            term(Field.NAME_ZH, said.titleZh()),
            term(Field.NAME_EN, said.titleEn()),
            kind(said.kind()),
            term(Field.DOCUMENT_NUMBER, said.documentNumber())));
  }

  @SafeVarargs
  private static List<Term> terms(Stream<Term>... terms) {
    return Stream.of(terms).flatMap(one -> one).distinct().toList();
  }

  private static Stream<Term> term(Field field, @Nullable String text) {
    return text == null ? Stream.empty() : Stream.of(new Term(field, text));
  }

  private static Stream<Term> kind(Enum<?> kind) {
    return Stream.of(new Term(Field.KIND, zh(kind)), new Term(Field.KIND, en(kind)));
  }

  private static Term number(String documentNumber) {
    return new Term(Field.DOCUMENT_NUMBER, documentNumber);
  }

  private static String zh(Enum<?> kind) {
    return word(kind, Locale.CHINESE);
  }

  private static String en(Enum<?> kind) {
    return word(kind, Locale.ENGLISH);
  }

  private static String word(Enum<?> kind, Locale language) {
    String key = kind.getDeclaringClass().getSimpleName() + "." + kind.name();
    return WORDS.text(key, language, Map.of());
  }
}
