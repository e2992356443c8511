package org.waishi.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1/cities/1",
        "/api/v1/engagements.ics",
        "/a/%E9%9D%92%20x",
        "/a/..b/.c"
      })
  void an_ordinary_path_is_plain(String path) {
    assertThat(PlainPaths.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a/../b",
        "/a/./b",
        "/a/..",
        "/a/.",
        "//a",
        "/a;x=1",
        "/a\\b",
        "/a/%2e%2E/b",
        "/a%2Fb",
        "/a%5cb",
        "/a%00b",
        "/a%0d%0ab",
        "/a%7f",
        "/a%252e",
        "/a%3bb",
        "/a%2",
        "/a%"
      })
  void a_path_that_could_be_read_in_two_ways_is_not(String path) {
    assertThat(PlainPaths.isPlain(path)).isFalse();
  }
}
