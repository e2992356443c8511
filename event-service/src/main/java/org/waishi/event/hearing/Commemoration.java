package org.waishi.event.hearing;

import org.waishi.event.date.When;
import org.waishi.event.engagement.Plan;
import org.waishi.event.engagement.Proposal;
import org.waishi.event.hearing.AnniversaryReactions.AnniversaryDue;
import org.waishi.event.hearing.AnniversaryReactions.Subject;
import org.waishi.event.paper.CountryNames;
import org.waishi.event.paper.Words;

/** How an anniversary that is due becomes something to hold. */
final class Commemoration {

  private Commemoration() {}

  static Proposal of(AnniversaryDue due, String by) {
    return new Proposal(
        words(due),
        Plan.Kind.COMMEMORATION,
        due.country(),
        When.on(due.on()),
        commemorated(due),
        by);
  }

  /** An agreement is celebrated with its tie, so what stands against the tie stands against it. */
  private static Proposal.Commemorated commemorated(AnniversaryDue due) {
    return due.tieId() == null
        ? new Proposal.Commemorated(due.anniversaryId(), due.subjectKind().name(), due.subjectId())
        : new Proposal.Commemorated(due.anniversaryId(), Subject.TIE.name(), due.tieId());
  }

  private static Words words(AnniversaryDue due) {
    String zh = CountryNames.zh(due.country());
    String en = CountryNames.en(due.country());
    int years = due.years();
    return switch (due.subjectKind()) {
      case COUNTRY ->
          new Words(
              "中国与" + zh + "建交" + years + "周年纪念活动",
              "Commemoration of "
                  + years
                  + " years of diplomatic relations between China and "
                  + en,
              null);
      case TIE ->
          new Words(
              "与" + zh + "友好城市结好" + years + "周年纪念活动",
              "Commemoration of " + years + " years of friendship with a city in " + en,
              null);
      case AGREEMENT ->
          new Words(
              "与" + zh + "友好城市签署协议" + years + "周年纪念活动",
              "Commemoration of " + years + " years of an agreement with a city in " + en,
              null);
    };
  }
}
