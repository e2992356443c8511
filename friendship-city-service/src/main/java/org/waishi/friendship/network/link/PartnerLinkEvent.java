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
      PartialDate since)
      implements PartnerLinkEvent {}

  /** They are not paired any more. */
  record PartnerLinkClosed(
      String linkId,
      String tieId,
      String cityId,
      String country,
      String kind,
      LocalDate on,
      String why)
      implements PartnerLinkEvent {}
}
