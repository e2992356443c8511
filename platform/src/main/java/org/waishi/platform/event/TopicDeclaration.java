package org.waishi.platform.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.time.Patience;

/**
 * Declares the topics that this service owns, as soon as a broker can be asked: a service that
 * starts before its broker waits here and nowhere else.
 */
public final class TopicDeclaration implements SmartLifecycle {

  private final KafkaAdmin admin;
  private final TopicSettings settings;
  private final Kinds kinds;
  private final Collection<String> others = new CopyOnWriteArrayList<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile @Nullable Thread thread;

  TopicDeclaration(KafkaAdmin admin, TopicSettings settings, Kinds kinds) {
    this.admin = admin;
    this.settings = settings;
    this.kinds = kinds;
  }

  /** Topics beside those of the service's aggregates. */
  public void also(Collection<String> topics) {
    others.addAll(topics);
  }

  @Override
  public void start() {
    thread = Thread.ofPlatform().name("topics").daemon().start(this::declare);
  }

  @Override
  public void stop() {
    Thread working = thread;
    thread = null;
    if (working != null) {
      working.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void declare() {
    List<NewTopic> topics =
        Stream.concat(kinds.all().stream().map(kind -> kind.topic()), others.stream())
            .map(this::topic)
            .toList();
    try {
      Patience.untilDone(
          "declare topics",
          waiting,
          () -> admin.createOrModifyTopics(topics.toArray(NewTopic[]::new)));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private NewTopic topic(String name) {
    return new NewTopic(name, settings.partitions(), settings.replication())
        .configs(
            Map.of(
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                Integer.toString(settings.minInsync()),
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(settings.retention().toMillis())));
  }
}
