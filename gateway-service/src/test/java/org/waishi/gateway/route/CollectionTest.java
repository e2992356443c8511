package org.waishi.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/cities, cities",
    "/api/v1/cities/, cities",
    "/api/v1/cities/7/history, cities",
    "/api/v1/engagements.ics, engagements",
    "/api/v1/, ''",
    "/api/v1, ''",
    "/api/v2/cities, ''",
    "/cities, ''"
  })
  void a_path_names_its_collection(String path, String collection) {
    assertThat(CollectionRoutePredicateFactory.collection(path)).isEqualTo(collection);
  }
}
