package org.waishi.friendship.network;

import java.time.LocalDate;

/** What can happen to a network. */
public sealed interface NetworkEvent {

  /** It was defined. */
  record NetworkDefined(String network, String nameZh, String nameEn, Definition definition)
      implements NetworkEvent {}

  /** It is something else from a day on. */
  record NetworkRedefined(String network, Definition definition) implements NetworkEvent {}

  /** Somebody asked to take a city in, or leave it out, in spite of the rule. */
  record NetworkRulingAsked(
      String network,
      String cityId,
      Ruling.Effect effect,
      LocalDate from,
      String why,
      String askedBy)
      implements NetworkEvent {}

  /** Somebody else confirmed or declined that. */
  record NetworkRulingDecided(
      String network, String cityId, Ruling.Status outcome, String decidedBy)
      implements NetworkEvent {}

  /** A city belongs to it. */
  record NetworkMemberAdded(
      String network, String cityId, String country, LocalDate on, String reasonZh, String reasonEn)
      implements NetworkEvent {}

  /** A city does not belong to it any more. */
  record NetworkMemberRemoved(String network, String cityId, String country, LocalDate on)
      implements NetworkEvent {}
}
