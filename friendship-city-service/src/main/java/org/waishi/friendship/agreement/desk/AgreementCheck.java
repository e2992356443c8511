package org.waishi.friendship.agreement.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.AgreementRefusal;
import org.waishi.friendship.agreement.AgreementState;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.agreement.Conclusions;
import org.waishi.friendship.agreement.HistoricAgreement;
import org.waishi.friendship.agreement.HistoricAgreement.Successor;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.web.problem.Fault;

/**
 * The look through one table, row by row; what is in the register already stays there. A row may
 * name another of the same table as what it superseded, by the id that a dry run tells.
 */
final class AgreementCheck {

  private static final Comparator<Successor> EARLIEST =
      Comparator.comparing(Successor::on).thenComparing(Successor::id);

  private final Conclusions conclusions;
  private final Agreements agreements;
  private final Map<String, HistoricAgreement> rows = new HashMap<>();
  private final Set<String> there = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  AgreementCheck(Conclusions conclusions, Agreements agreements) {
    this.conclusions = conclusions;
    this.agreements = agreements;
  }

  /** Everything that is wrong. */
  List<Fault> faults(List<Line<HistoricAgreement>> lines) {
    for (Line<HistoricAgreement> line : lines) {
      if (rows.putIfAbsent(line.value().id(), line.value()) != null) {
        faults.add(Fault.of("title_zh", "doubled-row").inRow(line.row()));
      }
    }
    rows.keySet().stream().filter(this::stands).forEach(there::add);
    lines.stream().filter(line -> !there.contains(line.value().id())).forEach(this::look);
    return faults;
  }

  /** Those that are not in the register yet, each with what took its place in this table. */
  List<HistoricAgreement> fresh() {
    Map<String, Successor> next = successors();
    return rows.values().stream()
        .filter(row -> !there.contains(row.id()))
        .map(row -> row.before(next.get(row.id())))
        .toList();
  }

  /** What came in by mistake is said anew. */
  private boolean stands(String id) {
    return agreements
        .find(id)
        .filter(one -> one.state().state() != AgreementState.MISRECORDED)
        .isPresent();
  }

  private void look(Line<HistoricAgreement> line) {
    HistoricAgreement row = line.value();
    conclusions.against(row).forEach(refusal -> no(line, column(refusal), refusal));
    String before = row.content().supersedes();
    if (before != null) {
      superseded(line, before);
    } else if (row.kind() == AgreementKind.RENEWAL) {
      no(line, "supersedes", new AgreementRefusal.RenewalOfNothing());
    }
  }

  private void superseded(Line<HistoricAgreement> line, String before) {
    HistoricAgreement row = line.value();
    if (!row.tieId().equals(tieOf(before))) {
      no(line, "supersedes", new AgreementRefusal.UnknownPredecessor(before));
      return;
    }
    LocalDate signed = signedOn(before);
    if (signed == null || !signed.isBefore(row.signing().on())) {
      no(line, "supersedes", new AgreementRefusal.PredecessorIsYounger(before));
    }
  }

  private @Nullable String tieOf(String id) {
    HistoricAgreement row = rows.get(id);
    return row == null
        ? agreements.find(id).map(one -> one.state().tieId()).orElse(null)
        : row.tieId();
  }

  private @Nullable LocalDate signedOn(String id) {
    HistoricAgreement row = rows.get(id);
    return row == null
        ? agreements
            .find(id)
            .map(Stored::state)
            .map(Agreement::signing)
            .map(Signing::on)
            .orElse(null)
        : row.signing().on();
  }

  /** What took the place of each that was superseded: the first that did. */
  private Map<String, Successor> successors() {
    Map<String, Successor> all = new HashMap<>();
    for (HistoricAgreement row : rows.values()) {
      String before = row.content().supersedes();
      if (before != null) {
        Successor next = new Successor(row.id(), row.signing().inForceFrom());
        all.merge(before, next, BinaryOperator.minBy(EARLIEST));
      }
    }
    return all;
  }

  private static String column(Refusal refusal) {
    return switch (refusal.code()) {
      case "in-force-before-signed" -> "in_force_from";
      case "ends-before-it-begins" -> "valid_until";
      case "paper-not-filed" -> "file_id";
      case "tie-not-in-register" -> "tie_id";
      default -> "signed_on";
    };
  }

  private void no(Line<HistoricAgreement> line, String column, Refusal refusal) {
    faults.add(Fault.refused(line.row(), column, refusal));
  }
}
