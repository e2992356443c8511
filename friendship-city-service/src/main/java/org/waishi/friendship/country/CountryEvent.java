package org.waishi.friendship.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/** What can happen to a country in our books. */
public sealed interface CountryEvent {

  /** It was entered. */
  record CountryListed(
      String iso2,
      String nameEn,
      String nameZh,
      List<Period> relations,
      List<Membership> memberships,
      @Nullable String dateSource,
      @Nullable String notes)
      implements CountryEvent {}

  /** A newer table says something else. */
  record CountryCorrected(
      String iso2,
      String nameEn,
      String nameZh,
      List<Period> relations,
      List<Membership> memberships,
      @Nullable String dateSource,
      @Nullable String notes)
      implements CountryEvent {}

  /** Relations were set up, or resumed. */
  record RelationsEstablished(String iso2, PartialDate on, @Nullable RelationsSource source)
      implements CountryEvent {}

  /** The date from which relations stand is known better. */
  record RelationsRedated(String iso2, PartialDate on, RelationsSource source)
      implements CountryEvent {}

  /** Relations were brought below their full level. */
  record RelationsDowngraded(String iso2, PartialDate on, @Nullable RelationsSource source)
      implements CountryEvent {}

  /** Relations are at their full level again. */
  record RelationsRestored(String iso2, PartialDate on, @Nullable RelationsSource source)
      implements CountryEvent {}

  /** Relations were broken off. */
  record RelationsBroken(String iso2, PartialDate on, @Nullable RelationsSource source)
      implements CountryEvent {}
}
