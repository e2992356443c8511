package org.waishi.friendship.paper.content;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.waishi.platform.crypto.CipherSuite;
import org.waishi.platform.crypto.CipherSuite.Encrypted;

/**
 * The bytes of papers in the store's file bucket, sealed and found by their hash: scans of consents
 * and letters name people, whatever the grade of the paper.
 *
 * <p>Each upload gets a new id, so that one that broke off can never be in the way of the next; its
 * bytes are found only when all of them are there. Two at once may keep the same bytes twice, which
 * costs room and nothing else. What was sealed before a rotation of keys stays under its key, which
 * is never thrown away.
 */
@Component
public class Contents {

  private static final String HASH = "metadata.sha256";

  private static final String LEAVING = "metadata.leaving";
  private static final String KEY = "key";

  private final GridFSBucket bucket;
  private final MongoCollection<Document> files;
  private final CipherSuite cipher;

  Contents(MongoDatabase database, CipherSuite cipher) {
    this.cipher = cipher;
    this.bucket = GridFSBuckets.create(database, "paper-contents");
    this.files = database.getCollection("paper-contents.files");
    files.createIndex(Indexes.ascending(HASH));
  }

  /** Keeps the bytes, unless they are kept already. */
  public void keep(String sha256, Path file) throws IOException {
    if (find(and(eq(HASH, sha256), exists(LEAVING, false))).isPresent()) {
      return;
    }
    Encrypted sealed = cipher.encrypt(Files.readAllBytes(file), place(sha256));
    Document known = new Document("sha256", sha256).append(KEY, sealed.keyId());
    bucket.uploadFromStream(
        sha256,
        new ByteArrayInputStream(sealed.ciphertext()),
        new GridFSUploadOptions().metadata(known));
  }

  /** Whether there are bytes with this hash. */
  public boolean has(String sha256) {
    return find(eq(HASH, sha256)).isPresent();
  }

  /** The bytes with this hash. */
  public InputStream open(String sha256) throws IOException {
    GridFSFile file =
        find(eq(HASH, sha256))
            .orElseThrow(() -> new IOException("paper content missing: " + sha256));
    try (InputStream sealed = bucket.openDownloadStream(file.getId())) {
      String key = Objects.requireNonNull(file.getMetadata()).getString(KEY);
      Encrypted bytes = new Encrypted(key, sealed.readAllBytes());
      return new ByteArrayInputStream(cipher.decrypt(bytes, place(sha256)));
    } catch (GeneralSecurityException wrong) {
      throw new IOException("paper content unreadable: " + sha256, wrong);
    }
  }

  private static byte[] place(String sha256) {
    return ("paper-contents/" + sha256).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Erases the bytes with this hash, unless they are wanted. They are marked as leaving before that
   * is asked: who keeps the same bytes at this moment finds none that stay, and keeps new ones.
   */
  public void drop(String sha256, BooleanSupplier wanted) {
    files.updateMany(eq(HASH, sha256), set(LEAVING, true));
    if (wanted.getAsBoolean()) {
      files.updateMany(eq(HASH, sha256), unset(LEAVING));
      return;
    }
    Bson leaving = and(eq(HASH, sha256), eq(LEAVING, true));
    for (GridFSFile file : bucket.find(leaving).into(new ArrayList<>())) {
      bucket.delete(file.getId());
    }
  }

  private Optional<GridFSFile> find(Bson filter) {
    return Optional.ofNullable(bucket.find(filter).sort(Sorts.ascending(LEAVING)).first());
  }
}
