package org.waishi.friendship.city;

/** What can happen to a city in our books. */
public sealed interface CityEvent {

  /** It was entered. */
  record CityListed(String nameEn, String nameZh, String iso2, double lat, double lon, boolean port)
      implements CityEvent {}

  /** A newer table says something else. */
  record CityCorrected(
      String nameEn, String nameZh, String iso2, double lat, double lon, boolean port)
      implements CityEvent {}
}
