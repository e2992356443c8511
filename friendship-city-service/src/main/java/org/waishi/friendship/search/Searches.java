package org.waishi.friendship.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.search.index.Entries;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;
import org.waishi.friendship.search.index.Sight;
import org.waishi.friendship.search.spelling.Field;
import org.waishi.friendship.search.spelling.Part;
import org.waishi.friendship.search.spelling.Way;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.page.PageRequest;

/** Looks a question up in the index, and ranks what answers it. */
@Component
class Searches {

  /** How many rows one lookup reads at most; who types more finds the rest. */
  static final int CANDIDATES = 300;

  private static final Reason WHOLE_NAME = new Reason(Field.PERSON, null, Way.WRITTEN, Part.WHOLE);

  private final Entries entries;
  private final Belongings belongings;
  private final Friends friends;

  Searches(Entries entries, Belongings belongings, Friends friends) {
    this.entries = entries;
    this.belongings = belongings;
    this.friends = friends;
  }

  /** The best hits among things in sight. */
  List<Hit> find(Question question, Sight sight, int most) {
    List<Found> found = found(question, sight);
    Stream<Hit> people = sight.kinds().contains(Kind.FRIEND) ? people(question) : Stream.empty();
    return Stream.concat(hits(found, sight.kinds()), people)
        .sorted(Hit.BEST_FIRST)
        .limit(most)
        .toList();
  }

  private List<Found> found(Question question, Sight sight) {
    Map<String, Found> all = new LinkedHashMap<>();
    question.lookups().stream()
        .flatMap(keys -> entries.having(keys, sight.withCities(), CANDIDATES).stream())
        .forEach(entry -> answer(question, entry).ifPresent(f -> all.put(entry.key(), f)));
    List<Entry> met = all.values().stream().map(Found::entry).toList();
    belongings.of(question, met, sight).forEach(f -> all.merge(f.entry().key(), f, Found::or));
    return List.copyOf(all.values());
  }

  private static Optional<Found> answer(Question question, Entry entry) {
    return question.answeredBy(entry).map(answer -> new Found(entry, answer));
  }

  private Stream<Hit> hits(List<Found> found, Set<Kind> kinds) {
    List<Found> wanted = found.stream().filter(f -> kinds.contains(f.entry().kind())).toList();
    List<String> ids =
        wanted.stream().flatMap(f -> Stream.ofNullable(f.entry().cityId())).distinct().toList();
    Map<String, Entry> cities =
        entries.cities(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    return wanted.stream().map(f -> titled(f, cities));
  }

  private static Hit titled(Found found, Map<String, Entry> cities) {
    Hit hit = Hit.of(found.entry(), found.answer());
    Entry city = cities.get(String.valueOf(found.entry().cityId()));
    return city == null ? hit : hit.in(city);
  }

  /** People are found by their whole name only, by its keyed hash. */
  private Stream<Hit> people(Question question) {
    return friends.like(PersonalField.NAME, question.text(), PageRequest.first()).items().stream()
        .map(Searches::person);
  }

  private static Hit person(Stored<Friend> stored) {
    Map<PersonalField, String> masked = stored.personal().masked();
    return new Hit(
        Kind.FRIEND,
        stored.id(),
        masked.get(PersonalField.OTHER_NAME),
        masked.get(PersonalField.NAME),
        WHOLE_NAME.score() + 1,
        List.of(WHOLE_NAME));
  }
}
