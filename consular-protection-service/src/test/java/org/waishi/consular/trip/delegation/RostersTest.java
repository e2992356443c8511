package org.waishi.consular.trip.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.crypto.TinkSuite;
import org.waishi.platform.keyring.KeyRing;

class RostersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
  private static final Member ZHANG = new Member("PE1234567", "张三");
  private static final Member LI = new Member("PE7654321", "LI Si");

  @TempDir private Path folder;
  private Rosters rosters;

  @BeforeEach
  void keys() throws IOException {
    rosters =
        new Rosters(new FieldCipher(new TinkSuite(KeyRing.open(folder.resolve("k.json"), true))));
  }

  private PersonalData trip(String id, Member... members) {
    return rosters.of(List.of(members)).apply(PersonalData.none(new Holder("consular.trip", id)));
  }

  private Collection<String> marks(PersonalData trip, LocalDate from, LocalDate until) {
    return rosters.marked(from, until).apply(trip).fields().get(PersonalField.PERSON_MARK).tokens();
  }

  private boolean meet(Collection<String> one, Collection<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }

  @Test
  void the_same_passport_has_the_same_mark_on_the_same_day_only() {
    Collection<String> first = marks(trip("t1", ZHANG, LI), DAY, DAY.plusDays(4));
    assertThat(first).hasSize(10);
    PersonalData again = trip("t2", new Member("pe1234567", "ZHANG San"));
    assertThat(meet(first, marks(again, DAY.plusDays(4), DAY.plusDays(6)))).isTrue();
    assertThat(meet(first, marks(again, DAY.plusDays(5), DAY.plusDays(6)))).isFalse();
    PersonalData another = trip("t3", new Member("PE1111111", "张三"));
    assertThat(meet(first, marks(another, DAY, DAY))).isFalse();
  }

  @Test
  void another_delegation_and_an_end_take_the_marks_away_and_keep_who_was_to_travel() {
    PersonalData marked = rosters.marked(DAY, DAY).apply(trip("t1", ZHANG));
    PersonalData other = rosters.of(List.of(LI)).apply(marked);
    assertThat(other.fields()).containsOnlyKeys(PersonalField.ROSTER);
    assertThat(rosters.inClear(other)).containsExactly(LI);
    PersonalData ended = rosters.unmarked().apply(marked);
    assertThat(ended.fields()).containsOnlyKeys(PersonalField.ROSTER);
  }

  @Test
  void nobody_stands_in_a_delegation_twice() {
    assertThat(Rosters.against(List.of(ZHANG, LI))).isEmpty();
    assertThat(Rosters.against(List.of(ZHANG, LI, new Member("pe1234567", "张叁"))))
        .containsExactly(new PersonListedTwice());
  }
}
