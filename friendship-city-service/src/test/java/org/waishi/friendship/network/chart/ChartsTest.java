package org.waishi.friendship.network.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waishi.friendship.network.Places.TODAY;
import static org.waishi.friendship.network.Places.city;
import static org.waishi.friendship.network.Places.country;
import static org.waishi.friendship.network.Places.member;
import static org.waishi.friendship.network.link.PartnerLinkTest.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.country.Membership;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.network.Definition;
import org.waishi.friendship.network.InstitutionKind;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.Reason;
import org.waishi.friendship.network.Rule;
import org.waishi.friendship.network.Ruling;
import org.waishi.friendship.network.link.PartnerLink;
import org.waishi.friendship.network.tied.TiedCity;
import org.waishi.friendship.network.transport.RouteTest;
import org.waishi.friendship.network.worth.Line;
import org.waishi.friendship.network.worth.WorthTable;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.table.RuleTables;

class ChartsTest {

  private static final List<InstitutionKind> KINDS =
      List.of(
          new InstitutionKind("port", "港口", "port", 3),
          new InstitutionKind("trade", "贸易", "trade", 1));
  private static final TiedCity BUSAN = tied("KR", "Busan", true, TieKind.SISTER, "1993");
  private static final TiedCity DAEGU = tied("KR", "Daegu", false, TieKind.SISTER, "1993-12");
  private static final TiedCity KYOTO = tied("JP", "Kobe", true, TieKind.COOPERATION, "1996");
  private static final TiedCity VIGO = tied("ES", "Vigo", true, TieKind.COOPERATION, null);
  private static final List<TiedCity> ALL = List.of(VIGO, KYOTO, BUSAN, DAEGU);

  private static TiedCity tied(String iso2, String name, boolean port, TieKind kind, String since) {
    return new TiedCity(
        name,
        city(iso2, name, port),
        country(iso2, "1992"),
        kind,
        since == null ? null : PartialDate.of(since));
  }

  private static <S> S after(Decision<S> decision) {
    return ((Decision.Accepted<S>) decision).state();
  }

  private static Network maritime() {
    Rule rule = new Rule(List.of(), true, List.of());
    Definition first = new Definition(LocalDate.of(1990, 1, 1), rule, KINDS, null);
    return after(Network.define("maritime", new Reason("海上", "sea"), first));
  }

  private static Network ruled(String city, Ruling.Effect effect) {
    return after(
        after(maritime().ask(city, effect, TODAY, "江海联运", "officer"))
            .decide(city, true, "reviewer"));
  }

  private static List<Member> members() {
    return Belongings.of(maritime(), ALL, TODAY);
  }

  private static List<String> names(List<Member> members) {
    return members.stream().map(Member::nameEn).toList();
  }

  @Test
  void the_rule_decides_who_belongs_and_a_ruling_overrides_it_with_its_reason() {
    assertThat(names(members())).containsExactly("Vigo", "Kobe", "Busan");
    List<Member> more = Belongings.of(ruled("Daegu", Ruling.Effect.INCLUDE), ALL, TODAY);
    assertThat(more.getLast().byRuling()).isTrue();
    assertThat(more.getLast().reason().en()).isEqualTo("ruling: 江海联运");
    assertThat(names(Belongings.of(ruled("Vigo", Ruling.Effect.EXCLUDE), ALL, TODAY)))
        .containsExactly("Kobe", "Busan");
    assertThat(names(Belongings.of(ruled("Paris", Ruling.Effect.INCLUDE), ALL, TODAY)))
        .as("no ruling brings in a city without an active tie")
        .containsExactly("Vigo", "Kobe", "Busan");
  }

  @Test
  void before_its_first_definition_a_network_has_no_members() {
    assertThat(Belongings.of(maritime(), ALL, LocalDate.of(1989, 1, 1))).isEmpty();
  }

  /** What is tied: Kobe from 1996 on until it was suspended in 2000, Daegu has no port. */
  private static List<TiedCity> tiedOn(LocalDate day) {
    return ALL.stream()
        .filter(city -> city.since() == null || !city.since().first().isAfter(day))
        .filter(city -> city != KYOTO || day.getYear() < 2000)
        .toList();
  }

  @Test
  void growth_counts_who_was_a_member_in_each_year_whatever_became_of_it_since() {
    assertThat(Growth.of(maritime(), ChartsTest::tiedOn, LocalDate.of(2000, 3, 1)))
        .isEqualTo(
            new Growth(
                LocalDate.of(1990, 1, 1),
                List.of(
                    new Growth.Year(1993, 1, 0, 1),
                    new Growth.Year(1994, 0, 0, 1),
                    new Growth.Year(1995, 0, 0, 1),
                    new Growth.Year(1996, 1, 0, 2),
                    new Growth.Year(1997, 0, 0, 2),
                    new Growth.Year(1998, 0, 0, 2),
                    new Growth.Year(1999, 0, 0, 2),
                    new Growth.Year(2000, 0, 1, 1)),
                1));
    assertThat(Growth.of(maritime(), _ -> List.of(), TODAY).years()).isEmpty();
  }

  @Test
  void growth_counts_a_city_from_the_year_in_which_its_country_became_a_member() {
    Membership since2001 = new Membership("sco", "member", PartialDate.of("2001-06-15"), null);
    TiedCity almaty =
        new TiedCity(
            "a",
            city("KZ", "Almaty", false),
            country("KZ", "1992", since2001),
            TieKind.SISTER,
            PartialDate.of("1999"));
    Rule rule = new Rule(List.of(new Rule.Accession("sco", "member")), false, List.of());
    Network sco =
        after(
            Network.define(
                "sco",
                new Reason("上合", "SCO"),
                new Definition(LocalDate.of(2021, 1, 1), rule, KINDS, null)));
    Growth growth = Growth.of(sco, _ -> List.of(almaty), LocalDate.of(2002, 1, 1));
    assertThat(growth.years())
        .containsExactly(new Growth.Year(2001, 1, 0, 1), new Growth.Year(2002, 0, 0, 1));
    assertThat(growth.definedFrom()).as("told by it").isEqualTo(LocalDate.of(2021, 1, 1));
  }

  @Test
  void an_open_country_has_no_member_and_says_whether_there_are_relations() {
    Country kr = country("KR", "1992", member("rcep"));
    Country vn = country("VN", "1950", member("rcep"));
    Country xx = country("XX", "", member("rcep"));
    Country fr = country("FR", "1964");
    Rule rcep = new Rule(List.of(new Rule.Accession("rcep", "member")), false, List.of());
    assertThat(OpenCountry.of(rcep, List.of(xx, vn, kr, fr), Set.of(), Set.of("KR"), TODAY))
        .extracting(OpenCountry::iso2, OpenCountry::relations)
        .containsExactly(tuple("VN", true), tuple("XX", false));
    Rule port = new Rule(List.of(), true, List.of());
    assertThat(OpenCountry.of(port, List.of(vn, kr, fr), Set.of("FR", "KR"), Set.of("KR"), TODAY))
        .extracting(OpenCountry::iso2)
        .containsExactly("FR");
  }

  @Test
  void coverage_weighs_the_kinds_that_are_paired() {
    Matrix matrix =
        Matrix.of(
            KINDS,
            members(),
            List.of(
                pair("l1", "Busan", "port", "2019"),
                pair("l2", "Busan", "port", "2020"),
                pair("l3", "Kobe", "trade", "2020"),
                pair("l4", "Daegu", "trade", "2020")),
            TODAY);
    assertThat(matrix.rows())
        .extracting(Matrix.Row::nameEn, Matrix.Row::coverage)
        .containsExactly(tuple("Vigo", 0), tuple("Kobe", 25), tuple("Busan", 75));
    assertThat(matrix.coverage()).isEqualTo(33);
    assertThat(matrix.rows().getLast().cells().getFirst().linkIds()).containsExactly("l1", "l2");
    assertThat(Matrix.of(KINDS, List.of(), List.of(), TODAY).coverage()).isZero();
  }

  @Test
  void gaps_stand_in_the_order_of_their_worth_and_print_why() {
    Matrix matrix =
        Matrix.of(KINDS, members(), List.of(pair("l1", "Busan", "port", "2019")), TODAY);
    List<Gap> gaps =
        Gap.of(
            members(),
            new Gap.Measure(
                matrix,
                Set.of("Kobe"),
                WorthTable.read(RuleTables.shipped(), "gap-worth", Gap.CRITERIA),
                TODAY));
    assertThat(gaps)
        .extracting(Gap::cityEn, Gap::kind, Gap::worth)
        .containsExactly(
            tuple("Kobe", "port", 47),
            tuple("Vigo", "port", 41),
            tuple("Kobe", "trade", 31),
            tuple("Busan", "trade", 28),
            tuple("Vigo", "trade", 25));
    assertThat(gaps.getFirst().lines())
        .extracting(Line::en)
        .contains(
            "weight of the kind of institution: 3 × 10 = 30",
            "served by a sea route or rail link: 1 × 6 = 6");
    assertThat(gaps.getFirst().lines()).extracting(Line::zh).contains("尚无任何机构结对：1 × 5 = 5");
  }

  @Test
  void a_map_has_members_as_points_with_the_longitude_first_and_routes_as_lines() {
    GeoMap map =
        GeoMap.of(
            members(),
            List.of(RouteTest.route("home", "Busan")),
            Map.of("home", new GeoMap.Position(36, 120), "Busan", new GeoMap.Position(35, 129)));
    assertThat(map.type()).isEqualTo("FeatureCollection");
    assertThat(map.features()).hasSize(4);
    assertThat(map.features().getFirst().geometry())
        .isEqualTo(new GeoMap.Geometry("Point", List.of(20.0, 10.0)));
    assertThat(map.features().getLast().geometry())
        .isEqualTo(
            new GeoMap.Geometry("LineString", List.of(List.of(120.0, 36.0), List.of(129.0, 35.0))));
  }

  @Test
  void a_route_across_the_pacific_is_cut_at_the_antimeridian() {
    GeoMap.Geometry line =
        GeoMap.between(new GeoMap.Position(30, 120), new GeoMap.Position(40, -120));
    assertThat(line)
        .isEqualTo(
            new GeoMap.Geometry(
                "MultiLineString",
                List.of(
                    List.of(List.of(120.0, 30.0), List.of(180.0, 35.0)),
                    List.of(List.of(-180.0, 35.0), List.of(-120.0, 40.0)))));
  }

  @Test
  void a_network_is_told_of_its_members_by_their_city_with_country_and_reason() {
    assertThat(Belongings.told(members()))
        .isEqualTo(
            Map.of(
                "Vigo", new Network.Belonging("ES", new Reason("海港城市", "sea port")),
                "Kobe", new Network.Belonging("JP", new Reason("海港城市", "sea port")),
                "Busan", new Network.Belonging("KR", new Reason("海港城市", "sea port"))));
  }

  @Test
  void a_pair_counts_on_the_days_on_which_it_stands() {
    List<PartnerLink> links = List.of(pair("l1", "Busan", "port", "2019"));
    assertThat(Matrix.of(KINDS, members(), links, LocalDate.of(2018, 12, 31)).coverage()).isZero();
    assertThat(Matrix.of(KINDS, members(), links, LocalDate.of(2019, 1, 1)).coverage())
        .isEqualTo(25);
  }

  @Test
  void our_own_country_is_never_open_and_a_city_without_a_port_wins_none_by_the_sea() {
    Country cn = country("CN", "1949", member("rcep"));
    Country kr = country("KR", "1992");
    Rule port = new Rule(List.of(), true, List.of());
    Rule rcep = new Rule(List.of(new Rule.Accession("rcep", "member")), false, List.of());
    assertThat(OpenCountry.of(rcep, List.of(cn), Set.of(), Set.of(), TODAY)).isEmpty();
    assertThat(Belongings.countries(maritime(), List.of(DAEGU), TODAY)).isEmpty();
    assertThat(OpenCountry.of(port, List.of(kr), Set.of("KR"), Set.of(), TODAY)).hasSize(1);
    assertThat(Belongings.countries(maritime(), List.of(BUSAN), TODAY)).containsExactly("KR");
    assertThat(OpenCountry.of(port, List.of(kr), Set.of("KR"), Set.of("KR"), TODAY)).isEmpty();
    assertThat(Belongings.countries(ruled("Busan", Ruling.Effect.EXCLUDE), ALL, TODAY))
        .as("a city that was ruled out wins no country")
        .doesNotContain("KR");
  }
}
