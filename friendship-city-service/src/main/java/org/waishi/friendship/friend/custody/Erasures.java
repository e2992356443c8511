package org.waishi.friendship.friend.custody;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.Erasure;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.LegalHold;
import org.waishi.friendship.paper.Papers;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/**
 * Keeps friends' data by order, and erases them: the data in one write with their proof, then every
 * paper of theirs.
 */
@Component
public class Erasures {

  private final Friends friends;
  private final Papers papers;
  private final List<Traces> traces;
  private final Retentions retentions;
  private final OfficeDay office;

  Erasures(
      Friends friends,
      Papers papers,
      List<Traces> traces,
      Retentions retentions,
      OfficeDay office) {
    this.friends = friends;
    this.papers = papers;
    this.traces = List.copyOf(traces);
    this.retentions = retentions;
    this.office = office;
  }

  /** Asks for it. */
  public Result<Friend> request(Step step, Erasure.Request wish) {
    return friends.take(
        step,
        List.of(wish.ground(), Stream.ofNullable(wish.fileId()).toList()),
        friend ->
            Decision.unless(
                against(step.id()),
                () ->
                    friend.requestErasure(
                        wish, retentions.until(friend), papers.of(FriendSubject.KIND, step.id()))));
  }

  /** Notes an order to keep the data. */
  public Result<Friend> hold(Step step, LegalHold order) {
    return friends.take(
        step,
        order,
        friend -> friend.hold(order, papers.of(FriendSubject.KIND, step.id()), office.today()));
  }

  /** Notes that it is over. */
  public Result<Friend> release(Step step, LegalHold order) {
    return friends.take(
        step,
        order,
        friend -> friend.release(order, papers.of(FriendSubject.KIND, step.id()), office.today()));
  }

  /** Does it. */
  public Result<Friend> erase(Step step) {
    Result<Friend> result = friends.erase(step, () -> against(step.id()));
    if (result instanceof Result.Done<Friend>(var gone, _)) {
      erasePapers(gone, step.origin());
    }
    return result;
  }

  /** Takes what an erasure that broke off has left of papers. */
  void finish(Origin by) {
    friends.eachErased(gone -> erasePapers(gone, by));
    papers.dropErased();
  }

  private void erasePapers(Stored<Friend> gone, Origin by) {
    Origin origin = Origin.internal(by.actor(), by.correlationId());
    Stream.of(
            papers.idsOf(FriendSubject.KIND, gone.id(), _ -> true),
            gone.state().standing().papers(),
            traces.stream().flatMap(trace -> trace.papers(gone.id()).stream()).toList())
        .flatMap(List::stream)
        .forEach(paper -> papers.erase(paper, office.today(), origin));
  }

  private List<Refusal> against(String friendId) {
    return traces.stream().flatMap(trace -> trace.against(friendId).stream()).toList();
  }
}
