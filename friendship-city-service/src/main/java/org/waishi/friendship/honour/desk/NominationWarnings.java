package org.waishi.friendship.honour.desk;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.person.Persons;
import org.waishi.platform.command.Stored;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Problems;

/** What the office should look at in a nomination. A warning blocks nothing. */
@Component
class NominationWarnings {

  private final Persons persons;
  private final Problems problems;

  NominationWarnings(Persons persons, Problems problems) {
    this.persons = persons;
    this.problems = problems;
  }

  /** A nomination with all of them, in the caller's language. */
  NominationView on(Stored<Nomination> nomination) {
    return NominationView.of(nomination).warning(of(nomination.state()));
  }

  private List<Problem.FieldError> of(Nomination nomination) {
    return persons.alike(nomination.proposal().friendId()).stream()
        .map(other -> Fault.of("friendId", "maybe-the-same-person").with("other", other))
        .map(fault -> problems.inWords(fault, LocaleContextHolder.getLocale()))
        .toList();
  }
}
