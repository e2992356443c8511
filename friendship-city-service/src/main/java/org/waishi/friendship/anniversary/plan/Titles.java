package org.waishi.friendship.anniversary.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.agreement.terms.Bilingual;
import org.waishi.friendship.anniversary.AnniversaryFacts;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;

/** What anniversaries are called. */
@Component
class Titles {

  private final Countries countries;
  private final Ties ties;
  private final Cities cities;
  private final Agreements agreements;

  Titles(Countries countries, Ties ties, Cities cities, Agreements agreements) {
    this.countries = countries;
    this.ties = ties;
    this.cities = cities;
    this.agreements = agreements;
  }

  String in(Locale language, AnniversaryFacts facts) {
    Map<String, ?> places =
        switch (facts.subjectKind()) {
          case COUNTRY -> Map.of();
          case TIE -> Map.of("city", city(facts.subjectId(), language));
          case AGREEMENT ->
              Map.of(
                  "agreement", agreement(facts.subjectId(), language),
                  "city", city(String.valueOf(facts.tieId()), language));
        };
    Map<String, Object> all = new HashMap<>(places);
    all.put("years", facts.years());
    all.put("country", country(facts.country(), language));
    return PlanWords.of(language).say("title." + facts.subjectKind(), all);
  }

  private String country(String iso2, Locale language) {
    return countries
        .find(iso2)
        .map(Stored::state)
        .map((Country c) -> PlanWords.isChinese(language) ? c.nameZh() : c.nameEn())
        .orElse(iso2);
  }

  private String city(String tie, Locale language) {
    return ties.find(tie)
        .flatMap(found -> cities.find(found.state().cityId()))
        .map(Stored::state)
        .map((City c) -> PlanWords.isChinese(language) ? c.nameZh() : c.nameEn())
        .orElse("");
  }

  private String agreement(String id, Locale language) {
    return agreements
        .find(id)
        .map(found -> found.state().content().title())
        .map((Bilingual title) -> PlanWords.isChinese(language) ? title.zh() : title.en())
        .orElse("");
  }
}
