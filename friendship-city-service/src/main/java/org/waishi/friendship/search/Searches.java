package org.waishi.friendship.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.search.index.Entries;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;
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

  private static final int CITIES = 50;

  private static final Reason WHOLE_NAME = new Reason(Field.PERSON, null, Way.WRITTEN, Part.WHOLE);

  private final Entries entries;
  private final Friends friends;

  Searches(Entries entries, Friends friends) {
    this.entries = entries;
    this.friends = friends;
  }

  /** What was found with the answer that it is. */
  private record Found(Entry entry, Question.Answer answer) {}

  /** The best hits among things of these kinds. */
  List<Hit> find(Question question, Set<Kind> kinds, int most) {
    List<Found> found = found(question, kinds);
    Stream<Hit> people = kinds.contains(Kind.FRIEND) ? people(question) : Stream.empty();
    return Stream.concat(hits(found, kinds), people).sorted(Hit.BEST_FIRST).limit(most).toList();
  }

  /** Cities are looked for in any case: by them what belongs to them is found. */
  private List<Found> found(Question question, Set<Kind> kinds) {
    Set<Kind> looked = EnumSet.of(Kind.CITY);
    looked.addAll(kinds);
    Map<String, Found> all = new LinkedHashMap<>();
    question.lookups().stream()
        .flatMap(keys -> entries.having(keys, looked, CANDIDATES).stream())
        .forEach(entry -> answer(question, entry).ifPresent(f -> all.put(entry.key(), f)));
    belongings(all.values(), kinds).forEach(f -> all.merge(f.entry().key(), f, Searches::better));
    return List.copyOf(all.values());
  }

  private static Optional<Found> answer(Question question, Entry entry) {
    return question.answeredBy(entry).map(answer -> new Found(entry, answer));
  }

  private List<Found> belongings(Collection<Found> found, Set<Kind> kinds) {
    Map<String, Found> cities =
        found.stream()
            .filter(f -> f.entry().kind() == Kind.CITY)
            .sorted(Comparator.comparingInt((Found f) -> f.answer().score()).reversed())
            .limit(CITIES)
            .collect(Collectors.toMap(f -> f.entry().id(), Function.identity()));
    return entries.ofCities(cities.keySet(), kinds, CANDIDATES).stream()
        .flatMap(entry -> of(entry, cities.get(String.valueOf(entry.cityId()))))
        .toList();
  }

  private static Stream<Found> of(Entry entry, @Nullable Found city) {
    return city == null ? Stream.empty() : Stream.of(new Found(entry, city.answer().further()));
  }

  private static Found better(Found one, Found other) {
    return one.answer().score() >= other.answer().score() ? one : other;
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
