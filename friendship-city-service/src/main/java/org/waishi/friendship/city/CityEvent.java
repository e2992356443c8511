package org.waishi.friendship.city;

import org.jspecify.annotations.Nullable;

/** What can happen to a city in our books. */
public sealed interface CityEvent {

  /** It was entered. */
  record CityListed(
      String nameEn,
      String nameZh,
      @Nullable String nameLocal,
      String iso2,
      double lat,
      double lon,
      boolean port,
      @Nullable String source,
      @Nullable String notes)
      implements CityEvent {}

  /** A newer table says something else. */
  record CityCorrected(
      String nameEn,
      String nameZh,
      @Nullable String nameLocal,
      String iso2,
      double lat,
      double lon,
      boolean port,
      @Nullable String source,
      @Nullable String notes)
      implements CityEvent {}

  /** An officer says something else: another name, another place. */
  record CityAmended(
      String nameEn,
      String nameZh,
      @Nullable String nameLocal,
      String iso2,
      double lat,
      double lon,
      boolean port)
      implements CityEvent {}
}
