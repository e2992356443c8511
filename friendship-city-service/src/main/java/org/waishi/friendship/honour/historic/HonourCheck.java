package org.waishi.friendship.honour.historic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waishi.friendship.honour.HistoricHonour;
import org.waishi.friendship.honour.Instruction;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationRefusal.CertificateNumberTaken;
import org.waishi.friendship.honour.NominationRefusal.HonourOfKindExists;
import org.waishi.friendship.honour.NominationRefusal.PersonNotEligible;
import org.waishi.friendship.honour.NominationRefusal.SessionNotInTurn;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.honour.person.NominationSubject;
import org.waishi.friendship.honour.person.Persons;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.Papers;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.web.problem.Fault;

/** The look through one table, row by row; what is in the register already stays there. */
final class HonourCheck {

  private final Nominations nominations;
  private final HonourRules rules;
  private final Persons persons;
  private final Papers papers;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Fault> remarks = new ArrayList<>();
  private final Map<String, String> claims = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> there = new HashMap<>();
  private final Set<String> seenClaims = new HashSet<>();
  private final Set<String> seenNumbers = new HashSet<>();
  private final Set<String> seenMarks = new HashSet<>();
  private final Map<Sitting, Long> given = new HashMap<>();

  HonourCheck(Nominations nominations, HonourRules rules, Persons persons, Papers papers) {
    this.nominations = nominations;
    this.rules = rules;
    this.persons = persons;
    this.papers = papers;
  }

  /** A session of an honour. */
  private record Sitting(String kind, int session) {}

  /** What keeps the table out. */
  List<Fault> faults(List<Line<HistoricHonour>> lines) {
    lookUp(lines);
    lines.forEach(this::look);
    return faults;
  }

  /** What is odd and was so. */
  List<Fault> remarks() {
    return remarks;
  }

  /** Those rows that are not in the register yet. */
  List<HistoricHonour> fresh(List<HistoricHonour> rows) {
    return rows.stream().filter(row -> !isThere(row)).toList();
  }

  private void lookUp(List<Line<HistoricHonour>> lines) {
    List<HistoricHonour> rows = lines.stream().map(Line::value).toList();
    nominations
        .holding(
            rows.stream().map(HistoricHonour::claim).toList(),
            rows.stream().map(HistoricHonour::certificateNumber).toList())
        .forEach(this::note);
  }

  private void note(Stored<Nomination> stored) {
    Nomination nomination = stored.state();
    if (nomination.claim() != null) {
      claims.put(nomination.claim(), stored.id());
    }
    Nomination.Award award = nomination.award();
    if (award != null) {
      numbers.put(award.certificateNumber(), stored.id());
      there.put(stored.id(), award.certificateNumber());
    }
  }

  private boolean isThere(HistoricHonour row) {
    return row.certificateNumber().equals(there.get(row.id()));
  }

  private void look(Line<HistoricHonour> line) {
    HistoricHonour row = line.value();
    boolean once = seenClaims.add(row.claim());
    if (!once) {
      faults.add(Fault.of("friend_id", "doubled-row").inRow(line.row()));
    }
    if (!seenNumbers.add(row.certificateNumber()) && once) {
      no(line, "certificate_number", new CertificateNumberTaken());
    }
    List<String> marks = persons.marks(row.friendId(), row.kind());
    boolean alike = marks.stream().anyMatch(seenMarks::contains);
    seenMarks.addAll(marks);
    if (!isThere(row)) {
      againstNew(line);
      if (once && !claims.containsKey(row.claim())) {
        samePerson(line, alike, marks);
      }
    }
  }

  private void againstNew(Line<HistoricHonour> line) {
    HistoricHonour row = line.value();
    if (claims.containsKey(row.claim())) {
      no(line, "friend_id", new HonourOfKindExists());
    }
    if (numbers.containsKey(row.certificateNumber())) {
      no(line, "certificate_number", new CertificateNumberTaken());
    }
    nominations.against(row).forEach(refusal -> no(line, column(refusal), refusal));
    paper(line);
    rules.known(row.kind(), row.session()).ifPresent(rule -> odd(line, rule));
  }

  /** One person has one honour of a kind, whichever entries of the register it comes from. */
  private void samePerson(Line<HistoricHonour> line, boolean alike, List<String> marks) {
    if (alike || nominations.holdsAnother(marks, line.value().id())) {
      no(line, "friend_id", new HonourOfKindExists());
    }
  }

  /** The paper was filed for the honour, or for this one if it was entered before. */
  private void paper(Line<HistoricHonour> line) {
    HistoricHonour row = line.value();
    Instruction told = row.told();
    if (told.fileId() != null) {
      Filing filed =
          papers
              .of(HonourSubject.KIND, row.kind())
              .with(papers.of(NominationSubject.KIND, row.id()));
      new NamedPaper(told.fileId(), PaperKind.INSTRUCTION, told.documentNumber(), told.on())
          .against(filed)
          .forEach(refusal -> no(line, "file_id", refusal));
    }
  }

  private static String column(Refusal refusal) {
    return switch (refusal.code()) {
      case "unknown-honour" -> "kind";
      case "not-historic" -> "decided_on";
      case "number-of-this-register" -> "certificate_number";
      default -> "friend_id";
    };
  }

  private void odd(Line<HistoricHonour> line, HonourRule rule) {
    HistoricHonour row = line.value();
    if (!rule.inTurn(row.session())) {
      remarks.add(
          Fault.refused(
              line.row(),
              "session",
              new SessionNotInTurn(rule.kind(), row.session(), rule.every())));
    }
    if (!rule.persons().contains(row.person())) {
      remarks.add(
          Fault.refused(
              line.row(), "person", new PersonNotEligible(rule.kind(), row.person().name())));
    }
    long all = given.merge(sitting(row), 1L, Long::sum);
    if (rule.seats() != null && all > rule.seats()) {
      remarks.add(
          Fault.refused(
              line.row(),
              "session",
              new MoreThanSeats(rule.kind(), row.session(), rule.seats(), all)));
    }
  }

  private Sitting sitting(HistoricHonour row) {
    Sitting sitting = new Sitting(row.kind(), row.session());
    given.computeIfAbsent(sitting, one -> nominations.given(one.kind(), one.session()));
    return sitting;
  }

  private void no(Line<HistoricHonour> line, String column, Refusal refusal) {
    faults.add(Fault.refused(line.row(), column, refusal));
  }
}
