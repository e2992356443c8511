package org.waishi.friendship.number;

/** What has running numbers, with the letters that stand behind those of the city. */
public enum Series {
  /** Ties with cities abroad. */
  TIE("FC"),
  /** Agreements with them. */
  AGREEMENT("FA");

  private final String letters;

  Series(String letters) {
    this.letters = letters;
  }

  /** What the numbers of this city's office begin with. */
  public String letters(String city) {
    return city + "-" + letters;
  }
}
