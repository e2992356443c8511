package org.waishi.friendship.honour.person;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.custody.Traces;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationRefusal.NominationOpen;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.paper.Papers;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Stored;

/**
 * What nominations keep of their person: an open one stands against erasing, and every paper that
 * the nominee signed goes, be it noted or not. An honour that was given stays good and names nobody
 * any more.
 */
@Component
class NominationTraces implements Traces {

  private final Nominations nominations;
  private final Papers papers;

  NominationTraces(Nominations nominations, Papers papers) {
    this.nominations = nominations;
    this.papers = papers;
  }

  @Override
  public List<Refusal> against(String friendId) {
    return of(friendId)
        .filter(nomination -> nomination.state().state().isOpen())
        .<Refusal>map(open -> new NominationOpen(open.id(), open.state().state().name()))
        .toList();
  }

  @Override
  public List<String> papers(String friendId) {
    return of(friendId)
        .map(Stored::id)
        .flatMap(
            id ->
                papers.idsOf(NominationSubject.KIND, id, NominationSubject::namesNominee).stream())
        .toList();
  }

  private Stream<Stored<Nomination>> of(String friendId) {
    return nominations.all(new Nominations.Filter(null, null, null, friendId)).stream();
  }
}
