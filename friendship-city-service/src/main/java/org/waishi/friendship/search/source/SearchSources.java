package org.waishi.friendship.search.source;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.search.index.Entries;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;
import org.waishi.friendship.search.spelling.Field;
import org.waishi.friendship.search.spelling.Term;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;
import org.waishi.platform.reaction.Reactions;

/** What the index is made of. */
@Configuration(proxyBeanMethods = false)
class SearchSources {

  @Bean
  Reactions searchedCities(Cities cities, Entries entries) {
    return new Source<City>(City.KIND, cities::find, SearchSources::city).into(entries);
  }

  @Bean
  Reactions searchedTies(Ties ties, Entries entries) {
    return new Source<Tie>(Tie.KIND, ties::find, SearchSources::tie).into(entries);
  }

  static Entry city(Stored<City> stored) {
    City city = stored.state();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(Field.NAME_ZH, city.nameZh()));
    terms.add(new Term(Field.NAME_EN, city.nameEn()));
    terms.add(new Term(Field.COUNTRY, city.iso2()));
    if (city.nameLocal() != null) {
      terms.add(new Term(Field.NAME_LOCAL, city.nameLocal()));
    }
    return new Entry(Kind.CITY, stored.id(), city.nameZh(), city.nameEn(), null, terms);
  }

  static Entry tie(Stored<Tie> stored) {
    Tie tie = stored.state();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(Field.KIND, zh(tie.kind())));
    terms.add(new Term(Field.KIND, en(tie.kind())));
    tie.background().networks().forEach(tag -> terms.add(new Term(Field.NETWORK, tag)));
    tie.dossier()
        .approvals()
        .forEach(paper -> terms.add(new Term(Field.DOCUMENT_NUMBER, paper.documentNumber())));
    return new Entry(Kind.TIE, stored.id(), zh(tie.kind()), en(tie.kind()), tie.cityId(), terms);
  }

  private static String zh(TieKind kind) {
    return switch (kind) {
      case SISTER -> "友好城市";
      case COOPERATION -> "友好合作城市";
      case GRASS_ROOTS -> "基层友好关系";
      case UNVERIFIED -> "待核实的友城关系";
    };
  }

  private static String en(TieKind kind) {
    return switch (kind) {
      case SISTER -> "Sister city";
      case COOPERATION -> "Friendly cooperation city";
      case GRASS_ROOTS -> "Grass-roots tie";
      case UNVERIFIED -> "Tie of unverified kind";
    };
  }
}
