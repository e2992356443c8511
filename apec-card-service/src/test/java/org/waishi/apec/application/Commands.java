package org.waishi.apec.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waishi.apec.alert.AlertFlag;
import org.waishi.platform.aggregate.Decision;

/** Every command there is, by number, for sequences that nobody would think of. */
final class Commands {

  static final int COUNT = 14;

  private static final AlertFlag KOREA = new AlertFlag("1", "KR", "CAUTION");
  private static final AlertFlag WORSE = new AlertFlag("1", "KR", "DO_NOT_GO");
  private static final AlertFlag JAPAN = new AlertFlag("2", "JP", "CAUTION");
  private static final AlertFlag CHILE = new AlertFlag("3", "CL", "CAUTION");

  private Commands() {}

  static Decision<CardApplication> give(CardApplication now, int command, Instant at) {
    return switch (command) {
      case 0 -> now.submit(Facts.ASKED, List.of(), Facts.filing(at));
      case 1 -> now.submit(Facts.ASKED, List.of(KOREA, CHILE), Facts.filing(at));
      case 2 -> now.giveBack(Facts.UNCLEAR, at, "officer");
      case 3 -> now.giveBack(Facts.UNCLEAR, at, "clerk");
      case 4 -> now.resubmit(Facts.filing(at));
      case 5 -> now.takeIn(at, "officer");
      case 6 -> now.takeIn(at, "clerk");
      case 7 -> now.align(List.of(KOREA, JAPAN, CHILE));
      case 8 -> now.align(List.of(WORSE));
      case 9 -> now.align(List.of());
      case 10 -> now.change(Facts.complete(), "clerk");
      case 11 -> now.change(Facts.with("photo", LocalDate.of(2027, 1, 1)), "maker");
      case 12 -> now.turnAway(Facts.UNCLEAR, at, "officer");
      default -> now.withdraw(at);
    };
  }
}
