package org.waishi.platform.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the owner of a topic declares it.
 *
 * @param partitions how many aggregates can be handled side by side by different replicas
 * @param replication on how many brokers each record lives ({@code WAISHI_TOPIC_REPLICATION})
 * @param minInsync how many of them must have it before it counts
 * @param retention how long records stay; the journal keeps them for good
 */
@ConfigurationProperties("waishi.topic")
public record TopicSettings(
    @DefaultValue("6") int partitions,
    @DefaultValue("1") short replication,
    @DefaultValue("1") int minInsync,
    @DefaultValue("3650d") Duration retention) {}
