package org.waishi.friendship.friend.selection;

import org.jspecify.annotations.Nullable;

/**
 * What a list is cut down to; null means any, but of {@code withdrawn}: only who asks for them sees
 * the entries of those whose consent does not stand or whose data are gone.
 */
public record FriendFilter(
    @Nullable String country,
    @Nullable String expertise,
    @Nullable String keyWork,
    @Nullable String tie,
    @Nullable Boolean silent,
    @Nullable Boolean withdrawn) {}
