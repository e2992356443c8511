package org.waishi.friendship.honour.historic;

import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.paper.PaperSubject;

/** An honour has papers: one decision of long ago named all who were honoured by it. */
@Component
class HonourSubject implements PaperSubject {

  static final String KIND = "honour";

  private final HonourRules rules;

  HonourSubject(HonourRules rules) {
    this.rules = rules;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean exists(String id) {
    return rules.all().stream().anyMatch(rule -> rule.kind().equals(id));
  }
}
