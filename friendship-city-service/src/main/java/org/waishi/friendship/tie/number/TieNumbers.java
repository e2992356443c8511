package org.waishi.friendship.tie.number;

import org.springframework.stereotype.Component;
import org.waishi.friendship.number.RunningNumbers;
import org.waishi.friendship.number.Series;
import org.waishi.friendship.number.SeriesNumbers;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;

/** Gives ties their running numbers. */
@Component
public class TieNumbers extends SeriesNumbers<Tie> {

  TieNumbers(Ties ties, RunningNumbers numbers) {
    super(
        numbers,
        Series.TIE,
        ties::eachWithoutNumber,
        (id, command, number) -> ties.change(id, command, tie -> tie.number(number)));
  }
}
