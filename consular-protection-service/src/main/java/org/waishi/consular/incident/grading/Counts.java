package org.waishi.consular.incident.grading;

/** How many people are concerned, and how. */
public record Counts(
    int dead, int injured, int missing, int detained, int kidnapped, int evacuated) {

  /** Refuses negative numbers. */
  public Counts {
    if (Math.min(Math.min(dead, injured), Math.min(missing, detained)) < 0
        || Math.min(kidnapped, evacuated) < 0) {
      throw new IllegalArgumentException("counts: below 0 (expected: >= 0)");
    }
  }
}
