package org.waishi.friendship.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.AgreementFixture;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.text.Wording.Article;
import org.waishi.friendship.city.City;
import org.waishi.friendship.office.OfficeCity;

class WordingTest {

  private static final City CITY =
      new City("Mannheim", "曼海姆市", null, "DE", 49.5, 8.5, true, null, null, false);
  private static final OfficeCity YANTAI = new OfficeCity("YT", "烟台市", "Yantai");
  private static final List<Locale> BOTH = List.of(Locale.CHINESE, Locale.ENGLISH);

  @Test
  void each_kind_has_articles_of_its_own_in_both_languages() {
    for (Locale language : BOTH) {
      Set<String> preambles = new HashSet<>();
      Set<List<Article>> articles = new HashSet<>();
      for (AgreementKind kind : AgreementKind.values()) {
        Wording words = words(kind, 60, language);
        assertThat(words.articles()).as(kind.name()).hasSizeBetween(4, 6);
        assertThat(words.preamble() + words.articles()).doesNotContain("{", "agreement.");
        preambles.add(words.preamble());
        articles.add(words.articles());
      }
      assertThat(preambles).hasSize(4);
      assertThat(articles).hasSize(4);
    }
  }

  @Test
  void the_office_of_another_city_signs_for_that_city() {
    for (AgreementKind kind : AgreementKind.values()) {
      for (Locale language : BOTH) {
        Wording words = words(kind, 60, language);
        String all = words.preamble() + words.articles() + words.ourPlace();
        assertThat(all)
            .contains(language.equals(Locale.CHINESE) ? "烟台市" : "Yantai")
            .doesNotContain("青岛", "Qingdao");
      }
    }
  }

  @Test
  void one_year_is_a_year_and_two_are_years() {
    assertThat(term(12, Locale.ENGLISH)).contains("for 1 year.");
    assertThat(term(24, Locale.ENGLISH)).contains("for 2 years.");
    assertThat(term(1, Locale.ENGLISH)).contains("for 1 month.");
    assertThat(term(18, Locale.ENGLISH)).contains("for 18 months.");
    assertThat(term(12, Locale.CHINESE)).contains("有效期为1年");
  }

  private static String term(int months, Locale language) {
    return words(AgreementKind.AGREEMENT, months, language).articles().toString();
  }

  private static Wording words(AgreementKind kind, int months, Locale language) {
    Agreement agreement = AgreementFixture.draft(kind, months).agreement();
    Wording.Sides sides = new Wording.Sides(YANTAI, CITY, agreement.content());
    return new Wording(agreement, sides, language);
  }
}
