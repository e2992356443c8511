package org.waishi.friendship.search.source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.AgreementEvolution;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.paper.FiledPaper;
import org.waishi.friendship.paper.Papers;
import org.waishi.friendship.search.index.Entries;
import org.waishi.friendship.search.index.Kind;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.reaction.Reactions;

/** What the index is made of. */
@Configuration(proxyBeanMethods = false)
class SearchSources {

  @Bean
  Source<City> searchedCities(Cities cities) {
    return new Source<>(
        Kind.CITY, City.KIND, new Source.Stock<>(cities::find, cities::each), Indexed::city);
  }

  @Bean
  Source<Tie> searchedTies(Ties ties) {
    return new Source<>(
        Kind.TIE, Tie.KIND, new Source.Stock<>(ties::find, ties::each), Indexed::tie);
  }

  @Bean
  Source<Agreement> searchedAgreements(Agreements agreements, CityOfTie cities) {
    return new Source<>(
        Kind.AGREEMENT,
        AgreementEvolution.KIND,
        new Source.Stock<>(agreements::find, agreements::each),
        stored -> Indexed.agreement(stored, cities));
  }

  @Bean
  Source<FiledPaper> searchedPapers(Papers papers, CityOfTie cities) {
    return new Source<>(
        Kind.PAPER,
        FiledPaper.KIND,
        new Source.Stock<>(papers::find, papers::each),
        stored -> Indexed.paper(stored, cities));
  }

  @Bean
  CityOfTie cityOfTie(Ties ties) {
    return id -> ties.find(id).map(tie -> tie.state().cityId()).orElse(null);
  }

  @Bean
  Reactions citiesToSearch(Source<City> source, Entries entries) {
    return source.into(entries);
  }

  @Bean
  Reactions tiesToSearch(Source<Tie> source, Entries entries) {
    return source.into(entries);
  }

  @Bean
  Reactions agreementsToSearch(Source<Agreement> source, Entries entries) {
    return source.into(entries);
  }

  @Bean
  Reactions papersToSearch(Source<FiledPaper> source, Entries entries) {
    return source.into(entries);
  }
}
