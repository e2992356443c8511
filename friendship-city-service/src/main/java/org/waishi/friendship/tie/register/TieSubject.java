package org.waishi.friendship.tie.register;

import org.springframework.stereotype.Component;
import org.waishi.friendship.paper.PaperSubject;

/** Ties have papers. */
@Component
public class TieSubject implements PaperSubject {

  /** How papers name a tie. */
  public static final String KIND = "tie";

  private final Ties ties;

  TieSubject(Ties ties) {
    this.ties = ties;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean exists(String id) {
    return ties.find(id).isPresent();
  }
}
