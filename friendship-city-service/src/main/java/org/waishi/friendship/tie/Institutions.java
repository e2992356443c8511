package org.waishi.friendship.tie;

import jakarta.validation.constraints.NotBlank;

/**
 * The two schools, hospitals or ports that a grass-roots tie is between.
 *
 * @param ours in our city
 * @param theirs in theirs
 */
public record Institutions(@NotBlank String ours, @NotBlank String theirs) {}
