package org.waishi.friendship.anniversary.desk;

import org.springframework.stereotype.Component;
import org.waishi.friendship.anniversary.Anniversaries;
import org.waishi.friendship.paper.PaperSubject;

/** Anniversaries have papers: those of a country have no tie for which one could be filed. */
@Component
class AnniversarySubject implements PaperSubject {

  static final String KIND = "anniversary";

  private final Anniversaries anniversaries;

  AnniversarySubject(Anniversaries anniversaries) {
    this.anniversaries = anniversaries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean exists(String id) {
    return anniversaries.find(id).isPresent();
  }
}
