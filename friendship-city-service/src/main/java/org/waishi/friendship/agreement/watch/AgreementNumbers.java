package org.waishi.friendship.agreement.watch;

import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.number.RunningNumbers;
import org.waishi.friendship.number.Series;
import org.waishi.friendship.number.SeriesNumbers;

/** Gives agreements their running numbers. */
@Component
public class AgreementNumbers extends SeriesNumbers<Agreement> {

  AgreementNumbers(Agreements agreements, RunningNumbers numbers) {
    super(
        numbers,
        Series.AGREEMENT,
        agreements::eachWithoutNumber,
        (id, command, number) -> agreements.change(id, command, one -> one.number(number)));
  }
}
