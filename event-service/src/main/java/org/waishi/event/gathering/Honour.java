package org.waishi.event.gathering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An honour (荣誉) as we heard of it.
 *
 * @param kind code of the honour
 * @param session the year in which it was given
 * @param on the day on which it was given; null when only its revocation was heard
 * @param held whether it was not taken away
 */
public record Honour(
    String nominationId,
    String friendId,
    String kind,
    @Nullable Integer session,
    @Nullable LocalDate on,
    boolean held) {}
