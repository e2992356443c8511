package org.waishi.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The limits of one replica.
 *
 * @param requests how many requests a known client may make in a window; all at once, if it likes
 * @param anonymousRequests the same for an address without a valid token
 * @param window after which an exhausted allowance is whole again; it refills steadily
 * @param clients how many clients are remembered; the one unseen for longest is forgotten first
 * @param body the largest request body
 * @param bodySilence the longest pause between two pieces of a body
 * @param bodyTime the longest a whole body may take
 */
@ConfigurationProperties("waishi.limit")
public record LimitSettings(
    long requests,
    long anonymousRequests,
    Duration window,
    long clients,
    DataSize body,
    Duration bodySilence,
    Duration bodyTime) {}
