package org.waishi.local.store;

import java.util.List;

/** Options for the store's virtual machine. JDK classes only, since the supervisor reads them. */
public final class StoreFlags {
  /** They keep the process small and quiet. */
  public static final List<String> QUIET =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xms64m",
          "-Xmx512m",
          "-XX:NewRatio=1",
          "-XX:MaxDirectMemorySize=128m",
          "-Djdk.nio.maxCachedBufferSize=262144",
          "-Dio.netty.allocator.type=unpooled",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dio.netty.leakDetection.level=disabled");

  private StoreFlags() {}
}
