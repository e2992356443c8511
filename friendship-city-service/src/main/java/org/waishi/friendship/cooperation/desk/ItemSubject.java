package org.waishi.friendship.cooperation.desk;

import org.springframework.stereotype.Component;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.friendship.paper.PaperSubject;

/** Cooperation items have papers. */
@Component
class ItemSubject implements PaperSubject {

  /** How papers name an item. */
  static final String KIND = "cooperation-item";

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
