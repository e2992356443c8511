package org.waishi.friendship.cooperation.desk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.Field;
import org.waishi.friendship.cooperation.ItemState;
import org.waishi.friendship.cooperation.Milestone;
import org.waishi.friendship.cooperation.money.Money;
import org.waishi.friendship.intake.IntakeRow;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How a table of projects looks, going out and coming in. */
final class ItemTable {

  static final TableExport<ItemView> EXPORT =
      new TableExport<ItemView>()
          .column("id", ItemView::id)
          .column("tie_id", item -> item.plan().tieId())
          .column("country", item -> item.plan().country())
          .column("field", item -> item.plan().field())
          .column("title_zh", item -> item.plan().titleZh())
          .column("title_en", item -> item.plan().titleEn())
          .column("owner", item -> item.plan().owner())
          .column("budget", ItemView::budget)
          .column("milestones", ItemView::planned)
          .column("state", ItemView::state)
          .column("open_milestones", ItemView::open)
          .column("paid", ItemView::money)
          .column("flags", ItemView::flags);

  static final TableShape<Row> SHAPE =
      new TableShape<Row>(
          List.of("tie_id", "field", "title_zh", "title_en", "owner"),
          List.of(
              "id", "budget", "milestones", "state", "country", "open_milestones", "paid", "flags"),
          ItemTable::parse);

  private ItemTable() {}

  /**
   * A project as a row tells it: what is proposed, with its milestones. What was decided and done
   * comes by its steps.
   */
  record Row(
      @Nullable String id,
      @Valid NewItem item,
      List<ItemStepController.@Valid NewMilestone> milestones,
      ItemState state)
      implements IntakeRow<Row> {

    /** Keeps its own copy. */
    Row {
      milestones = List.copyOf(milestones);
    }

    static Row of(String id, CooperationItem there) {
      CooperationItem.Plan plan = there.plan();
      NewItem item =
          new NewItem(
              plan.tieId(),
              plan.field(),
              plan.titleZh(),
              plan.titleEn(),
              plan.owner(),
              sum(plan.budget()));
      return new Row(
          id, item, there.milestones().stream().map(Row::planned).toList(), there.state());
    }

    /** A row without milestones says nothing of them. */
    @Override
    public boolean agrees(Row there) {
      return item.equals(there.item())
          && (milestones.isEmpty() || milestones.equals(there.milestones()));
    }

    private static ItemStepController.NewMilestone planned(Milestone one) {
      return new ItemStepController.NewMilestone(one.key(), one.title(), one.due());
    }
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row parse(TableRow row) {
    String id = row.optional("id");
    String tie = row.text("tie_id");
    Field field = row.oneOf("field", Field.class);
    String zh = row.text("title_zh");
    String en = row.text("title_en");
    String owner = row.text("owner");
    Sum budget = row.parsed("budget", ItemTable::money, "120000.00 CNY");
    List<ItemStepController.NewMilestone> milestones =
        row.parsed("milestones", ItemTable::milestones, "m1 2026-06-30 签署实施方案");
    ItemState state =
        row.optional("state") == null ? ItemState.PROPOSED : row.oneOf("state", ItemState.class);
    return row.make(
        () ->
            new Row(
                id,
                new NewItem(tie, field, zh, en, owner, budget),
                Objects.requireNonNullElse(milestones, List.of()),
                state));
  }

  /** Written as its currency does, so that equal sums are equal. */
  private static Sum money(String text) {
    String[] parts = text.split(" ", -1);
    return Objects.requireNonNull(sum(new Money(parts[0], parts[1])));
  }

  private static @Nullable Sum sum(@Nullable Money money) {
    return money == null ? null : new Sum(money.amount(), money.currency());
  }

  private static List<ItemStepController.NewMilestone> milestones(String text) {
    List<ItemStepController.NewMilestone> all =
        Stream.of(text.split("\\R", -1)).map(ItemTable::milestone).toList();
    if (all.stream().map(ItemStepController.NewMilestone::key).distinct().count() < all.size()) {
      throw new IllegalArgumentException("milestones: " + text + " (expected: each key once)");
    }
    return all;
  }

  private static ItemStepController.NewMilestone milestone(String line) {
    String[] parts = line.split(" ", 3);
    return new ItemStepController.NewMilestone(parts[0], parts[2], LocalDate.parse(parts[1]));
  }
}
