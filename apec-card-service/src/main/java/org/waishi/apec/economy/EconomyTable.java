package org.waishi.apec.economy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waishi.apec.economy.EconomyEvent.EconomiesLoaded;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;

/** All economies of the scheme, by code. */
public record EconomyTable(List<Economy> economies)
    implements Aggregate<EconomyTable, EconomyEvent> {

  /** How it is kept and told. */
  public static final AggregateKind<EconomyTable, EconomyEvent> KIND =
      new AggregateKind<>(
          "apec-card.economy-table",
          "economy-tables",
          EconomyTable.class,
          FactTypes.of(EconomyEvent.class)
              .with("org.waishi.apec-card.economies-loaded.v1", EconomiesLoaded.class),
          EconomyTable::from);

  /** Keeps its own copy. */
  public EconomyTable {
    economies = economies.stream().sorted(Comparator.comparing(Economy::code)).toList();
  }

  static EconomyTable from(EconomyEvent first) {
    return switch (first) {
      case EconomiesLoaded(var loaded) -> new EconomyTable(loaded);
    };
  }

  static Decision<EconomyTable> load(List<Economy> rows) {
    return Decision.begin(EconomyTable::from, new EconomiesLoaded(rows));
  }

  Decision<EconomyTable> replace(List<Economy> rows) {
    return new EconomyTable(rows).equals(this)
        ? Decision.unchanged(this)
        : Decision.accept(this, new EconomiesLoaded(rows));
  }

  @Override
  public EconomyTable evolve(EconomyEvent fact) {
    return from(fact);
  }

  /** The economy with this code. */
  public Optional<Economy> find(String code) {
    return economies.stream().filter(economy -> economy.code().equals(code)).findFirst();
  }

  /** The codes of those that pre-clear a mainland applicant. */
  public List<String> askedForPrcApplicant() {
    return economies.stream().filter(Economy::appliesToPrcApplicant).map(Economy::code).toList();
  }
}
