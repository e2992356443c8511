package org.waishi.friendship.agreement.desk;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.HistoricAgreement;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Bilingual;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.agreement.terms.Term;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.table.desk.FieldRules;

/**
 * How a table of agreements that were signed before looks. Languages are separated by spaces,
 * fields of cooperation by semicolons, as many in Chinese as in English. Without a last day an
 * agreement has no end.
 */
@Component
class AgreementTable {

  private static final List<String> REQUIRED =
      List.of(
          "tie_id",
          "kind",
          "title_zh",
          "title_en",
          "languages",
          "fields_zh",
          "fields_en",
          "our_office_zh",
          "our_office_en",
          "their_office_zh",
          "their_office_en",
          "signed_on",
          "place",
          "in_force_from");
  private static final List<String> OPTIONAL =
      List.of("title_local", "valid_until", "renews_by_months", "supersedes", "file_id");

  private final FieldRules rules;
  private final TableShape<HistoricAgreement> shape =
      new TableShape<HistoricAgreement>(REQUIRED, OPTIONAL, this::parse);

  AgreementTable(Validator validator) {
    this.rules = new FieldRules(validator);
  }

  TableShape<HistoricAgreement> shape() {
    return shape;
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private HistoricAgreement parse(TableRow row) {
    String tie = row.text("tie_id");
    AgreementKind kind = row.oneOf("kind", AgreementKind.class);
    Bilingual title = bilingual(row, "title");
    String local = row.parsed("title_local", rules.of(Text.class, "titleLocal"), "友好都市協定");
    List<String> languages = row.required("languages", this::languages, "zh en ja");
    List<Bilingual> fields = fields(row);
    Bilingual ours = bilingual(row, "our_office");
    Bilingual theirs = bilingual(row, "their_office");
    Signing signing = signing(row);
    Integer renewsBy = row.parsed("renews_by_months", this::months, "60");
    if (renewsBy != null && row.optional("valid_until") == null) {
      row.fault("renews_by_months", "renewal-without-end");
    }
    String supersedes = row.optional("supersedes");
    return row.make(
        () -> {
          Term term = new Term(null, renewsBy);
          Content content =
              new Content(title, local, languages, fields, ours, theirs, term, supersedes);
          return new HistoricAgreement(tie, kind, content, signing, null);
        });
  }

  private Signing signing(TableRow row) {
    LocalDate on = row.date("signed_on");
    String place =
        row.required("place", rules.of(AgreementStepController.Signed.class, "place"), "青岛");
    LocalDate from = row.date("in_force_from");
    LocalDate until = row.parsed("valid_until", LocalDate::parse, "2031-05-01");
    return new Signing(row.optional("file_id"), on, place, List.of(), from, until, null);
  }

  private Bilingual bilingual(TableRow row, String column) {
    String zh = row.required(column + "_zh", words("zh"), "…");
    String en = row.required(column + "_en", words("en"), "…");
    return new Bilingual(zh, en);
  }

  private UnaryOperator<String> words(String language) {
    return rules.of(Bilingual.class, language);
  }

  private List<Bilingual> fields(TableRow row) {
    List<String> zh = row.required("fields_zh", text -> parts(text, "zh"), "经贸;青年交流");
    List<String> en = row.required("fields_en", text -> parts(text, "en"), "trade;youth exchange");
    if (zh == null || en == null) {
      return List.of();
    }
    if (zh.size() != en.size()) {
      row.fault("fields_en", "fields-differ");
      return List.of();
    }
    List<Bilingual> all = new ArrayList<>();
    for (int i = 0; i < zh.size(); i++) {
      all.add(new Bilingual(zh.get(i), en.get(i)));
    }
    return all;
  }

  private List<String> parts(String text, String language) {
    return Stream.of(text.split(";", -1)).map(String::strip).map(words(language)).toList();
  }

  private List<String> languages(String text) {
    UnaryOperator<List<String>> good = rules.of(Text.class, "languages");
    return good.apply(Stream.of(text.split("\\s+")).toList());
  }

  private @Nullable Integer months(String text) {
    UnaryOperator<Integer> good = rules.of(Text.class, "renewsByMonths");
    return good.apply(Integer.valueOf(text));
  }
}
