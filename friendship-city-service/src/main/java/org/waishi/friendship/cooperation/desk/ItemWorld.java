package org.waishi.friendship.cooperation.desk;

import org.springframework.stereotype.Component;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.Papers;
import org.waishi.friendship.tie.register.TieSubject;

/** Looks up what an answer to an item must know. */
@Component
class ItemWorld {

  private final CooperationItems items;
  private final Papers papers;

  ItemWorld(CooperationItems items, Papers papers) {
    this.items = items;
    this.papers = papers;
  }

  CooperationItem.World of(CooperationItem item) {
    String tie = item.plan().tieId();
    Filing filed = papers.of(ItemSubject.KIND, item.id()).with(papers.of(TieSubject.KIND, tie));
    return new CooperationItem.World(filed, items.standingOf(tie));
  }
}
