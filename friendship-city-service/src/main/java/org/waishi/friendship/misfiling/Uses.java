package org.waishi.friendship.misfiling;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.anniversary.Anniversaries;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.friendship.exchange.Exchanges;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says whether anything in the register rests on a paper: whether the state of whatever may name
 * it, anywhere, names it. A state that comes to name papers in another place is found all the same.
 */
@Component
class Uses {

  private static final JsonMapper JSON = JsonSettings.strict();

  private final Ties ties;
  private final Agreements agreements;
  private final CooperationItems items;
  private final Exchanges exchanges;
  private final Anniversaries anniversaries;
  private final Nominations nominations;
  private final Friends friends;

  Uses(
      Ties ties,
      Agreements agreements,
      CooperationItems items,
      Exchanges exchanges,
      Anniversaries anniversaries,
      Nominations nominations,
      Friends friends) {
    this.ties = ties;
    this.agreements = agreements;
    this.items = items;
    this.exchanges = exchanges;
    this.anniversaries = anniversaries;
    this.nominations = nominations;
    this.friends = friends;
  }

  boolean restOn(String paper, Description said) {
    String id = said.subjectId();
    String quoted = JSON.writeValueAsString(paper);
    return !friends.counted(List.of(paper)).isEmpty()
        || Stream.<Supplier<Stream<? extends Stored<?>>>>of(
                () -> ties.find(id).stream(),
                () -> agreements.all(Agreements.Filter.ofTie(id)).stream(),
                () -> items.find(id).stream(),
                () -> items.all(new CooperationItems.Filter(id, null, null, null, null)).stream(),
                () -> exchanges.all(ofTie(id)).stream(),
                () -> nominations.find(id).stream(),
                () -> nominations.all(new Nominations.Filter(null, id, null, null)).stream(),
                () -> friends.find(id).stream(),
                () -> anniversaries.all(null, null).stream())
            .flatMap(Supplier::get)
            .anyMatch(stored -> JSON.writeValueAsString(stored.state()).contains(quoted));
  }

  private static Exchanges.Filter ofTie(String id) {
    return new Exchanges.Filter(id, null, null, null, null, null);
  }
}
