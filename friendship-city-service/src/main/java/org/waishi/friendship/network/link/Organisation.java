package org.waishi.friendship.network.link;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.waishi.platform.words.PublicWords;

/** An institution or a carrier, in both languages. */
public record Organisation(
    @NotBlank @Size(max = 200) @PublicWords @Schema(example = "青岛港集团") String zh,
    @NotBlank @Size(max = 200) @PublicWords @Schema(example = "Qingdao Port Group") String en) {}
