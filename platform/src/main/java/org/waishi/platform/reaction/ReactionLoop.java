package org.waishi.platform.reaction;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Listens as long as the service runs. While store or broker is away the container holds what it
 * fetched, keeps its place in the group, and brings the same records again, in order, without end.
 */
final class ReactionLoop implements SmartLifecycle, AutoCloseable {

  /** A container wants a name even when a service hears nobody; it is never started then. */
  private static final String[] NOTHING = {"nothing"};

  private final ConcurrentMessageListenerContainer<byte[], byte[]> container;
  private final Listener listener;
  private final boolean anything;

  ReactionLoop(
      ConsumerFactory<byte[], byte[]> consumers,
      ReactionTable table,
      Reception reception,
      ReactionConfiguration.Settings settings) {
    anything = !table.topics().isEmpty();
    listener = new Listener(reception, settings.sideBySide());
    container =
        new ConcurrentMessageListenerContainer<>(consumers, properties(table.topics(), listener));
    container.setConcurrency(settings.consumers());
    container.setCommonErrorHandler(new DefaultErrorHandler(endless()));
    container.setBeanName("reactions");
  }

  @Override
  public void start() {
    if (anything) {
      container.start();
    }
  }

  /** It may be started again. */
  @Override
  public void stop() {
    container.stop();
  }

  @Override
  public void close() {
    container.stop();
    listener.close();
  }

  @Override
  public boolean isRunning() {
    return container.isRunning();
  }

  private static ContainerProperties properties(List<String> topics, Listener listener) {
    String[] names = topics.isEmpty() ? NOTHING : topics.toArray(String[]::new);
    ContainerProperties properties = new ContainerProperties(names);
    properties.setMessageListener(listener);
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    properties.setMissingTopicsFatal(false);
    return properties;
  }

  private static ExponentialBackOff endless() {
    ExponentialBackOff backOff = new ExponentialBackOff(100, 2);
    backOff.setMaxInterval(10_000);
    return backOff;
  }
}
