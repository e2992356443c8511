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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * The bytes of papers in the store's file bucket, found by their hash.
 *
 * <p>Each upload gets a new id, so that one that broke off can never be in the way of the next; its
 * bytes are found only when all of them are there. Two at once may keep the same bytes twice, which
 * costs room and nothing else.
 */
@Component
public class Contents {

  private static final String HASH = "metadata.sha256";

  private static final String LEAVING = "metadata.leaving";

  private final GridFSBucket bucket;
  private final MongoCollection<Document> files;

  Contents(MongoDatabase database) {
    this.bucket = GridFSBuckets.create(database, "paper-contents");
    this.files = database.getCollection("paper-contents.files");
    files.createIndex(Indexes.ascending(HASH));
  }

  /** Keeps the bytes, unless they are kept already. */
  public void keep(String sha256, Path file) throws IOException {
    if (find(and(eq(HASH, sha256), exists(LEAVING, false))).isPresent()) {
      return;
    }
    GridFSUploadOptions known = new GridFSUploadOptions().metadata(new Document("sha256", sha256));
    try (InputStream bytes = Files.newInputStream(file)) {
      bucket.uploadFromStream(sha256, bytes, known);
    }
  }

  /** The bytes with this hash. */
  public InputStream open(String sha256) throws IOException {
    GridFSFile file =
        find(eq(HASH, sha256))
            .orElseThrow(() -> new IOException("paper content missing: " + sha256));
    return bucket.openDownloadStream(file.getId());
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
