package org.waishi.friendship.anniversary.plan;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waishi.friendship.anniversary.AnniversaryFacts;
import org.waishi.friendship.anniversary.SubjectKind;
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

  Titles(Countries countries, Ties ties, Cities cities) {
    this.countries = countries;
    this.ties = ties;
    this.cities = cities;
  }

  String in(Locale language, AnniversaryFacts facts) {
    return PlanWords.of(language)
        .say(
            "title." + facts.subjectKind(),
            Map.of(
                "years", facts.years(),
                "country", country(facts.country(), language),
                "city", city(facts, language)));
  }

  private String country(String iso2, Locale language) {
    return countries
        .find(iso2)
        .map(Stored::state)
        .map((Country c) -> PlanWords.isChinese(language) ? c.nameZh() : c.nameEn())
        .orElse(iso2);
  }

  private String city(AnniversaryFacts facts, Locale language) {
    if (facts.subjectKind() == SubjectKind.COUNTRY) {
      return "";
    }
    return ties.find(facts.subjectId())
        .flatMap(tie -> cities.find(tie.state().cityId()))
        .map(Stored::state)
        .map((City c) -> PlanWords.isChinese(language) ? c.nameZh() : c.nameEn())
        .orElse("");
  }
}
