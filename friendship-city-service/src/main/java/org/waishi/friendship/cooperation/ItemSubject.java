package org.waishi.friendship.cooperation;

import org.springframework.stereotype.Component;
import org.waishi.friendship.paper.PaperSubject;

/** Cooperation items have papers. */
@Component
public class ItemSubject implements PaperSubject {

  /** How papers name an item. */
  public static final String KIND = "cooperation-item";

  private final CooperationItems items;

  ItemSubject(CooperationItems items) {
    this.items = items;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean exists(String id) {
    return items.find(id).isPresent();
  }
}
