package org.waishi.event.gathering;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/** The friends to ask to gatherings. */
@Component
public class Invitees {

  private final View<Honour> honours;
  private final View<Silence> silences;

  Invitees(AggregateStore store) {
    this.honours = store.view("honours-heard", Honour.class).indexed("held", "kind");
    this.silences = store.view("friends-heard", Silence.class).indexed("silent");
  }

  /**
   * Whether a friend is to be left alone.
   *
   * @param silent after consent was taken back, or the friend was erased
   */
  record Silence(String friendId, boolean silent) {}

  /** Keeps an honour if {@code version} of its nomination is news. */
  public Outcome keep(long version, Honour honour) {
    return honours.keep(honour.nominationId(), version, honour);
  }

  /** Keeps whether a friend is to be left alone if {@code version} of the friend is news. */
  public Outcome keep(long version, String friend, boolean silent) {
    return silences.keep(friend, version, new Silence(friend, silent));
  }

  /** Each with the honours that the friend holds; of one kind, or of any. */
  public List<Invitee> all(@Nullable String kind) {
    Set<String> silent =
        silences.where(eq("row.silent", true)).stream()
            .map(Silence::friendId)
            .collect(Collectors.toSet());
    Map<String, List<Honour>> byFriend =
        honours.where(held(kind)).stream()
            .filter(honour -> !silent.contains(honour.friendId()))
            .collect(Collectors.groupingBy(Honour::friendId, TreeMap::new, Collectors.toList()));
    return byFriend.entrySet().stream()
        .map(entry -> Invitee.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Bson held(@Nullable String kind) {
    Bson held = eq("row.held", true);
    return kind == null ? held : and(held, eq("row.kind", kind));
  }
}
