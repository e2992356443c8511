package org.waishi.apec.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.crypto.PersonalField;

/**
 * What an enterprise or a window writes. Personal data that are left out stay as they were, for
 * whoever writes sees them masked; everything else is written anew.
 */
public record Draft(
    @Nullable @Valid Applicant applicant,
    @Schema(example = "2031-05-01") @Nullable LocalDate passportExpires,
    @Schema(example = "2024-01-15") @Nullable LocalDate insuredSince,
    @Nullable @Size(max = 60) List<@Valid @NotNull Document> documents) {

  /** Who is to have the card. */
  public record Applicant(
      @Schema(example = "张三") @Nullable @Size(max = 80) @Pattern(regexp = "(?s).*\\S.*")
          String name,
      @Schema(example = "E12345678") @Nullable @Pattern(regexp = "[A-Za-z0-9]{5,20}")
          String passport,
      @Schema(example = "370202199001011234") @Nullable @Pattern(regexp = "\\d{17}[\\dXx]")
          String identityCard,
      @Schema(example = "13800138000") @Nullable @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}")
          String phone) {

    /** Never shows what it holds. */
    @Override
    public String toString() {
      return "Applicant[sealed]";
    }
  }

  /** A document that was handed in. */
  public record Document(
      @Schema(example = "business-licence") @NotNull @Pattern(regexp = "[a-z][a-z-]{1,40}")
          String document,
      @Schema(example = "2026-05-01") @NotNull LocalDate issuedOn) {}

  /** The personal data that were written this time. */
  public Map<PersonalField, String> personal() {
    Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);
    if (applicant != null) {
      put(values, PersonalField.NAME, applicant.name());
      put(values, PersonalField.PASSPORT, applicant.passport());
      put(values, PersonalField.IDENTITY_CARD, applicant.identityCard());
      put(values, PersonalField.PHONE, applicant.phone());
    }
    return values;
  }

  /** The documents, none when they were left out. */
  public List<Document> listed() {
    return Objects.requireNonNullElse(documents, List.of());
  }

  private static void put(
      Map<PersonalField, String> values, PersonalField field, @Nullable String value) {
    if (value != null) {
      values.put(field, value);
    }
  }
}
