package org.waishi.platform.reaction;

import com.mongodb.MongoException;
import java.io.IOException;
import org.apache.kafka.common.KafkaException;
import org.waishi.platform.command.Busy;

/** Tells something that is away for now from something that is broken for good. */
final class Away {

  private Away() {}

  /** Whether trying again later can help, because store, broker or network are to blame. */
  static boolean isWhy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MongoException
          || cause instanceof KafkaException
          || cause instanceof IOException
          || cause instanceof Busy) {
        return true;
      }
    }
    return false;
  }
}
