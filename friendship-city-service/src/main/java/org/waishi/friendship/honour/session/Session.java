package org.waishi.friendship.honour.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.session.SessionEvent.HonourSeatTaken;
import org.waishi.friendship.honour.session.SessionEvent.HonourSessionOpened;
import org.waishi.friendship.number.RunningNumber;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.id.Ids;

/**
 * A session of an honour.
 *
 * @param letters what the numbers of its certificates begin with
 * @param seats how many there are; null means any number
 * @param taken by whom, in the order of their numbers
 */
@Schema(name = "HonourSession")
public record Session(
    String id, String kind, int year, String letters, @Nullable Integer seats, List<Seat> taken)
    implements Aggregate<Session, SessionEvent> {

  private static final String TYPE = "org.waishi.friendship-city.";

  /** How sessions are stored and told. */
  public static final AggregateKind<Session, SessionEvent> KIND =
      new AggregateKind<>(
          "friendship-city.honour-session",
          "honour-sessions",
          Session.class,
          FactTypes.of(SessionEvent.class)
              .with(TYPE + "honour-session-opened.v1", HonourSessionOpened.class)
              .with(TYPE + "honour-seat-taken.v1", HonourSeatTaken.class),
          Session::from);

  /** Keeps its own copy. */
  public Session {
    taken = List.copyOf(taken);
  }

  /** A seat with its certificate number. */
  @Schema(name = "HonourSeat")
  public record Seat(String nominationId, String certificateNumber) {}

  /** The one id of a session. */
  public static String id(String kind, int year) {
    return Ids.derived("honour-session", kind, Integer.toString(year));
  }

  static Decision<Session> open(HonourRule rule, int year) {
    return Decision.begin(
        Session::from,
        new HonourSessionOpened(
            id(rule.kind(), year), rule.kind(), year, rule.letters(), rule.seats()));
  }

  /** Gives a nomination the next seat and number; one that has a seat keeps it. */
  public Decision<Session> take(String nominationId) {
    if (numberOf(nominationId).isPresent()) {
      return Decision.unchanged(this);
    }
    return full()
        ? Decision.refuse(new SessionFull(kind, year, taken.size()))
        : Decision.accept(this, new HonourSeatTaken(id, nominationId, nextNumber()));
  }

  /** Whether all seats are taken. */
  public boolean full() {
    return seats != null && taken.size() >= seats;
  }

  /** The certificate number of a nomination that has a seat. */
  public Optional<String> numberOf(String nominationId) {
    return taken.stream()
        .filter(seat -> seat.nominationId().equals(nominationId))
        .map(Seat::certificateNumber)
        .findFirst();
  }

  static Session from(SessionEvent first) {
    if (first instanceof HonourSessionOpened(var id, var kind, var year, var letters, var seats)) {
      return new Session(id, kind, year, letters, seats, List.of());
    }
    throw new IllegalStateException("first fact: " + first + " (expected: opened)");
  }

  @Override
  public Session evolve(SessionEvent fact) {
    return switch (fact) {
      case HonourSessionOpened _ -> this;
      case HonourSeatTaken(_, var nomination, var number) -> {
        List<Seat> more = new ArrayList<>(taken);
        more.add(new Seat(nomination, number));
        yield new Session(id, kind, year, letters, seats, more);
      }
    };
  }

  private String nextNumber() {
    return new RunningNumber(letters, year, taken.size() + 1).text();
  }
}
