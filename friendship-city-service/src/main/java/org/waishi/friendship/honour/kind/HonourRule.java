package org.waishi.friendship.honour.kind;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an honour from a day on.
 *
 * @param kind its name, {@code qindao-award}
 * @param letters what its certificate numbers begin with
 * @param firstSession a year in which it was given; others are counted from there
 * @param every how many years lie between two sessions
 * @param opensBefore how long before its year a session opens
 * @param closesAfter how long after its year a session closes
 * @param seats how many it is given to in one session at most; null means any number
 * @param congress whether the People's Congress decides after the government
 * @param certificate whether the city itself gives the certificate
 */
public record HonourRule(
    LocalDate validFrom,
    String kind,
    String letters,
    String titleZh,
    String titleEn,
    int firstSession,
    int every,
    Period opensBefore,
    Period closesAfter,
    @Nullable Integer seats,
    List<PersonKind> persons,
    Decider decider,
    boolean congress,
    boolean certificate) {

  /** Keeps its own copy. */
  public HonourRule {
    persons = List.copyOf(persons);
  }

  /** What it is called, in Chinese or else in English. */
  public String title(Locale language) {
    return language.equals(Locale.CHINESE) ? titleZh : titleEn;
  }

  /** Whether it is given in this year. */
  public boolean inTurn(int session) {
    return session >= firstSession && (session - firstSession) % every == 0;
  }

  /** When the session of this year is open. */
  public Window window(int session) {
    return new Window(
        LocalDate.of(session, 1, 1).minus(opensBefore),
        LocalDate.of(session, 12, 31).plus(closesAfter));
  }
}
