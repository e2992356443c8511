package org.waishi.offender.store;

import org.apache.kafka.common.TopicPartition;

/** Speaks to the broker outside platform. */
record BrokerSpeaker(TopicPartition partition) {}
