package org.waishi.local.store.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** What health checks, drivers and file storage ask; the client always speaks the stable API. */
interface ServerConformance extends TestedStore {

  @Test
  default void health_is_answered() {
    assertThat(database().runCommand(new Document("hello", 1)))
        .containsEntry("isWritablePrimary", true)
        .containsKey("maxWireVersion");
    assertThat(database().runCommand(new Document("ping", 1)).get("ok", Number.class).intValue())
        .isEqualTo(1);
    assertThat(database().runCommand(new Document("buildInfo", 1))).containsKey("version");
  }

  @Test
  default void values_of_every_type_come_back_as_they_were() {
    var documents = collection();
    Document given =
        new Document("_id", new ObjectId())
            .append("uuid", UUID.fromString("0190c8f0-0000-7000-8000-000000000001"))
            .append("decimal", new Decimal128(new BigDecimal("12.30")))
            .append("date", new Date(1_790_000_000_000L))
            .append("bytes", new Binary(new byte[] {1, 2, 3}))
            .append("large", Long.MAX_VALUE)
            .append("none", null)
            .append("rare", "𠮷野家");
    documents.insertOne(given);
    assertThat(documents.find(new Document("uuid", given.get("uuid"))).first()).isEqualTo(given);
  }

  @Test
  default void a_file_comes_back_byte_for_byte() {
    var files = GridFSBuckets.create(database(), "tested");
    byte[] content = new byte[700_000];
    new Random(7).nextBytes(content);
    ObjectId id = files.uploadFromStream("passport.pdf", new ByteArrayInputStream(content));
    var read = new ByteArrayOutputStream();
    files.downloadToStream(id, read);
    files.delete(id);
    assertThat(read.toByteArray()).isEqualTo(content);
    assertThat(files.find()).isEmpty();
  }

  @Test
  default void collections_are_listed_and_dropped() {
    collection().insertOne(new Document("_id", 1));
    assertThat(database().listCollectionNames()).contains("tested");
    assertThat(collection().countDocuments()).isZero();
  }
}
