package org.waishi.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

  @Test
  void an_enterprise_sees_its_own_only_and_the_office_sees_all() {
    Caller enterprise = new Caller("zhang", Set.of(Role.ENTERPRISE), "e1");
    assertThat(enterprise.sees("e1")).isTrue();
    assertThat(enterprise.sees("e2")).isFalse();
    assertThat(enterprise.sees(null)).isFalse();
    assertThat(new Caller("li", Set.of(Role.OFFICER), null).sees("e2")).isTrue();
  }

  @Test
  void an_enterprise_without_its_id_sees_nothing_even_with_another_role() {
    assertThat(new Caller("zhang", Set.of(Role.ENTERPRISE), null).sees("e1")).isFalse();
    assertThat(new Caller("zhang", Set.of(Role.ENTERPRISE, Role.PARTNER), "e1").sees("e2"))
        .isFalse();
  }
}
