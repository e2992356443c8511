package org.waishi.friendship.number;

/** What can happen to a book of running numbers. */
public sealed interface NumberBookEvent {

  /** The first number of a year is about to be given. */
  record NumberBookOpened(String bookId, String letters, int year) implements NumberBookEvent {}

  /** This has the next number. */
  record NumberGiven(String bookId, String subjectId, String number) implements NumberBookEvent {}
}
