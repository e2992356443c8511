package org.waishi.friendship.network;

/**
 * A kind of institution that pairs across a network (机构类别).
 *
 * @param code {@code think-tank}
 * @param weight how much a pair of this kind counts, from 1 on
 */
public record InstitutionKind(String code, String nameZh, String nameEn, int weight) {

  /** Refuses a weight that would count nothing. */
  public InstitutionKind {
    if (weight < 1) {
      throw new IllegalArgumentException("weight: " + weight + " (expected: >= 1)");
    }
  }
}
