package org.waishi.event.engagement.desk;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.date.Hours;
import org.waishi.event.date.PartialDay;
import org.waishi.event.date.When;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.engagement.Plan;
import org.waishi.event.engagement.Proposal;
import org.waishi.event.engagement.Standing;
import org.waishi.event.paper.PersonalWords;
import org.waishi.event.paper.Words;

/** What callers may say of engagements. */
final class Said {

  private static final String FILE = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

  private Said() {}

  /** By the office's clock; both or none. */
  record TimeOfDay(
      @Schema(type = "string", example = "09:30") @JsonFormat(pattern = "HH:mm") @NotNull
          LocalTime from,
      @Schema(type = "string", example = "11:00") @JsonFormat(pattern = "HH:mm") @NotNull
          LocalTime until) {

    static @Nullable Hours of(@Nullable TimeOfDay said) {
      return said == null ? null : new Hours(said.from(), said.until());
    }
  }

  record NewEngagement(
      @Schema(example = "青岛国际友城论坛")
          @NotBlank
          @Size(max = PersonalWords.MOST)
          @Pattern(regexp = PersonalWords.ONE_LINE)
          String titleZh,
      @Schema(example = "Qingdao sister cities forum")
          @NotBlank
          @Size(max = PersonalWords.MOST)
          @Pattern(regexp = PersonalWords.ONE_LINE)
          String titleEn,
      @NotNull Plan.Kind kind,
      @Schema(example = "KR") @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
      @Schema(example = "2022-08-24") @NotNull @Pattern(regexp = PartialDay.FORM) String startsOn,
      @Schema(example = "2022-08-26") @Pattern(regexp = PartialDay.FORM) @Nullable String endsOn,
      @Valid @Nullable TimeOfDay hours,
      @Schema(example = "青岛国际会议中心")
          @Size(max = PersonalWords.MOST)
          @Pattern(regexp = PersonalWords.ONE_LINE)
          @Nullable String place) {

    Proposal by(String officer) {
      return new Proposal(
          new Words(titleZh, titleEn, place),
          kind,
          country,
          new When(startsOn, endsOn, TimeOfDay.of(hours)),
          null,
          officer);
    }
  }

  record NewApproval(
      @Schema(example = "青外办〔2022〕17号")
          @NotBlank
          @Size(max = 100)
          @Pattern(regexp = PersonalWords.ONE_LINE)
          String number,
      @Schema(example = "青岛市人民政府")
          @NotBlank
          @Size(max = 100)
          @Pattern(regexp = PersonalWords.ONE_LINE)
          String issuedBy,
      @Schema(example = "2022-03-01") @NotNull LocalDate issuedOn,
      @Schema(example = "file-1") @NotNull @Pattern(regexp = FILE) String fileId) {

    Standing.Instruction file() {
      return new Standing.Instruction(number, issuedBy, issuedOn, fileId);
    }
  }

  record NewReturn(@NotEmpty Set<EngagementReturned.@NotNull Gap> gaps) {}

  record NewCancellation(@NotNull EngagementCancelled.Reason reason) {}

  record NewConclusion(
      @Schema(example = "2022-08-24") @NotNull LocalDate heldFrom,
      @Schema(example = "2022-08-25") @Nullable LocalDate heldUntil,
      @Schema(example = "120") @NotNull @Min(1) @Max(1_000_000) Integer participants,
      @Schema(example = "45") @NotNull @Min(0) @Max(1_000_000) Integer fromAbroad,
      @Nullable Set<Conclusion.@NotNull Result> results,
      Conclusion.@Nullable Deviation deviation,
      @Schema(example = "file-2") @Pattern(regexp = FILE) @Nullable String reportFileId) {

    /** A single day is said once. */
    Conclusion conclusion() {
      return new Conclusion(
          heldFrom,
          heldUntil == null ? heldFrom : heldUntil,
          participants,
          fromAbroad,
          results == null ? List.of() : List.copyOf(results),
          deviation,
          reportFileId);
    }
  }

  record NewResubmission(
      @NotBlank @Size(max = PersonalWords.MOST) @Pattern(regexp = PersonalWords.ONE_LINE)
          String titleZh,
      @NotBlank @Size(max = PersonalWords.MOST) @Pattern(regexp = PersonalWords.ONE_LINE)
          String titleEn,
      @Size(max = PersonalWords.MOST) @Pattern(regexp = PersonalWords.ONE_LINE)
          @Nullable String place) {

    Words words() {
      return new Words(titleZh, titleEn, place);
    }
  }

  record NewDates(
      @Schema(example = "2022-08-24") @NotNull @Pattern(regexp = PartialDay.FORM) String startsOn,
      @Schema(example = "2022-08-25") @Pattern(regexp = PartialDay.FORM) @Nullable String endsOn,
      @Valid @Nullable TimeOfDay hours) {

    When when() {
      return new When(startsOn, endsOn, TimeOfDay.of(hours));
    }
  }
}
