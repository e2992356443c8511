package org.waishi.consular.incident.grading;

/** Grades of an emergency (突发事件分级), gravest first. Source: S30. */
public enum Grade {
  I,
  II,
  III,
  IV;

  /** Whether this grade is graver than the other. */
  public boolean graverThan(Grade other) {
    return compareTo(other) < 0;
  }
}
