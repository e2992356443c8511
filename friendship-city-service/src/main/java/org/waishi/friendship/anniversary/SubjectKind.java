package org.waishi.friendship.anniversary;

/** Whose anniversary it is. */
public enum SubjectKind {
  /** Of diplomatic relations. */
  COUNTRY,
  /** Of a tie. */
  TIE,
  /** Of the signing of an agreement that is in force. */
  AGREEMENT
}
