package org.waishi.platform.store;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.id.Ids;
import org.waishi.platform.outbox.Outbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the write path takes from outside.
 *
 * @param clock the time of facts
 * @param ids fresh ids
 * @param json how facts and states are written
 * @param relay told of each outbox right after its write; must return at once
 * @param traceparent the W3C trace context of the running request or reaction, if there is one
 */
public record Surroundings(
    InstantSource clock,
    Ids ids,
    JsonMapper json,
    Consumer<Outbox> relay,
    Supplier<@Nullable String> traceparent) {}
