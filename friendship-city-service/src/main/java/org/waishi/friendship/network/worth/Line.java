package org.waishi.friendship.network.worth;

/**
 * One line of a reason: {@code 海港城市：1 × 8 = 8}.
 *
 * @param value how much of the criterion there is
 * @param points value times weight
 */
public record Line(String criterion, int value, int weight, int points, String zh, String en) {

  static Line of(Weight weight, int value) {
    int points = Math.multiplyExact(value, weight.weight());
    String sum = value + " × " + weight.weight() + " = " + points;
    return new Line(
        weight.criterion(),
        value,
        weight.weight(),
        points,
        weight.nameZh() + "：" + sum,
        weight.nameEn() + ": " + sum);
  }
}
