package org.waishi.event.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalWordsTest {

  @Test
  void a_number_an_address_or_a_form_of_address_is_found() {
    assertThat(PersonalWords.in("place", "Visit of Mr Kim"))
        .containsExactly(new PersonalWords("place"));
    assertThat(PersonalWords.in("place", "护照Ｅ１２３４５６７８"))
        .containsExactly(new PersonalWords("place"));
    assertThat(PersonalWords.in("place", "青岛国际会议中心3号厅")).isEmpty();
    assertThat(PersonalWords.in("place", null)).isEmpty();
  }

  @Test
  void what_is_refused_is_not_repeated() {
    assertThat(PersonalWords.in("place", "E12345678").getFirst().toString())
        .doesNotContain("E12345678");
  }
}
