package org.waishi.friendship.exchange.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.Occasion;
import org.waishi.friendship.exchange.Partner;
import org.waishi.friendship.exchange.Results;
import org.waishi.friendship.exchange.Source;
import org.waishi.friendship.exchange.Standing;
import org.waishi.platform.command.Stored;

/**
 * An exchange as its readers see it.
 *
 * @param allowedSteps names of resources to post to
 */
record ExchangeView(
    String id,
    Source source,
    Partner partner,
    Occasion occasion,
    Standing standing,
    @Nullable Results results,
    String enteredBy,
    List<String> allowedSteps) {

  static ExchangeView of(Stored<Exchange> stored) {
    Exchange state = stored.state();
    return new ExchangeView(
        stored.id(),
        state.source(),
        state.partner(),
        state.occasion(),
        state.standing(),
        state.results(),
        state.enteredBy(),
        state.standing().steps());
  }
}
