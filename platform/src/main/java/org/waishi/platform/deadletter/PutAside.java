package org.waishi.platform.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.waishi.platform.event.Outcome;

/** Where records go that cannot be handled now: dead letters, and the list of parked aggregates. */
public record PutAside(DeadLetters letters, Parked parked) {

  /** This record can never be read. The ones after it can. */
  public void invalid(ConsumerRecord<byte[], byte[]> record, String reason) {
    letters.put(record, Outcome.INVALID, reason);
  }

  /** This record breaks our own code, so what follows it for the same aggregate waits with it. */
  public void park(ConsumerRecord<byte[], byte[]> record, String reason) {
    letters.put(record, Outcome.FAILED, reason);
    parked.add(lane(record), reason);
  }

  /** This record's aggregate is parked. */
  public void follow(ConsumerRecord<byte[], byte[]> record) {
    letters.put(record, Outcome.FAILED, "waits behind an earlier event of the same aggregate");
  }

  public boolean holds(ConsumerRecord<byte[], byte[]> record) {
    return parked.contains(lane(record));
  }

  public static String lane(ConsumerRecord<byte[], byte[]> record) {
    return record.topic() + "/" + DeadLetters.key(record);
  }
}
