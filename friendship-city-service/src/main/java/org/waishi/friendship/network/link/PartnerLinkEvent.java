package org.waishi.friendship.network.link;

import java.time.LocalDate;
import org.waishi.friendship.date.PartialDate;

/** What can happen to a pair of institutions. */
public sealed interface PartnerLinkEvent {

  /** Two institutions are paired. */
  record PartnerLinkOpened(
      String linkId,
      String tieId,
      String cityId,
      String country,
      String kind,
      Organisation ours,
      Organisation theirs,
      PartialDate since,
      String by)
      implements PartnerLinkEvent {}

  /** They are not paired any more. */
  record PartnerLinkClosed(
      String linkId,
      String tieId,
      String cityId,
      String country,
      String kind,
      LocalDate on,
      String why,
      String by)
      implements PartnerLinkEvent {}

  /** It was entered by mistake, as somebody else says; it stays to be read and counts nowhere. */
  record PartnerLinkWithdrawn(
      String linkId,
      String tieId,
      String cityId,
      String country,
      String kind,
      String reason,
      String by)
      implements PartnerLinkEvent {}
}
