package org.waishi.friendship.agreement.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.terms.Bilingual;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.agreement.terms.Term;

/**
 * What is to stand in an agreement.
 *
 * @param months how long it holds; none means without end
 * @param renewsByMonths by how much it goes on by itself
 */
record Text(
    @NotNull @Valid Bilingual title,
    @Nullable @Size(max = 200) @Schema(example = "青島市と下関市の友好都市協定") String titleLocal,
    @NotEmpty List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z]{2,4})?") String> languages,
    @NotEmpty List<@NotNull @Valid Bilingual> fields,
    @NotNull @Valid Bilingual ourOffice,
    @NotNull @Valid Bilingual theirOffice,
    @Nullable @Min(1) @Max(1200) @Schema(example = "60") Integer months,
    @Nullable @Min(1) @Max(1200) @Schema(example = "60") Integer renewsByMonths,
    @Nullable String supersedes) {

  @AssertTrue(message = "{waishi.renews-with-term}")
  @Schema(hidden = true)
  boolean isRenewalOfATerm() {
    return months != null || renewsByMonths == null;
  }

  Content content() {
    return new Content(
        title,
        titleLocal,
        languages,
        fields,
        ourOffice,
        theirOffice,
        new Term(months, renewsByMonths),
        supersedes);
  }
}
