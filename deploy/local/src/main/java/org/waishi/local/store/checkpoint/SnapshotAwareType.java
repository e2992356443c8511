package org.waishi.local.store.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keys on their way into the file. When the first one is written, the store has already fixed the
 * version it is about to save, so writers need wait no longer: that moment is told to the listener.
 */
public final class SnapshotAwareType extends BasicDataType<byte[]> {

  private final Runnable versionFixed;

  public SnapshotAwareType(Runnable versionFixed) {
    this.versionFixed = versionFixed;
  }

  @Override
  public int compare(byte[] one, byte[] two) {
    return Arrays.compareUnsigned(one, two);
  }

  @Override
  public int getMemory(byte[] data) {
    return 24 + data.length;
  }

  @Override
  public void write(WriteBuffer buffer, byte[] data) {
    versionFixed.run();
    buffer.putVarInt(data.length).put(data);
  }

  @Override
  public byte[] read(ByteBuffer buffer) {
    byte[] data = new byte[DataUtils.readVarInt(buffer)];
    buffer.get(data);
    return data;
  }

  @Override
  public byte[][] createStorage(int size) {
    return new byte[size][];
  }
}
