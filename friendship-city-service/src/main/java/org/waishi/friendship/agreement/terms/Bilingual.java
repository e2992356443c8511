package org.waishi.friendship.agreement.terms;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The same words in Chinese and English. */
public record Bilingual(
    @NotBlank @Size(max = 200) @Schema(example = "青岛市市长") String zh,
    @NotBlank @Size(max = 200) @Schema(example = "Mayor of Qingdao") String en) {}
