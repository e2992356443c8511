package org.waishi.friendship.historic;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * Something that a table brought in and that somebody looked at.
 *
 * @param version of it, as its list or its ETag told
 */
public record Looked(
    @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String id,
    @NotNull @Positive @Schema(example = "1") Long version) {}
