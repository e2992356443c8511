package org.waishi.friendship.paper.content;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bson.Document;
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

  private final GridFSBucket bucket;

  Contents(MongoDatabase database) {
    this.bucket = GridFSBuckets.create(database, "paper-contents");
    database.getCollection("paper-contents.files").createIndex(Indexes.ascending(HASH));
  }

  /** Keeps the bytes, unless they are kept already. */
  public void keep(String sha256, Path file) throws IOException {
    if (find(sha256).isPresent()) {
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
        find(sha256).orElseThrow(() -> new IOException("paper content missing: " + sha256));
    return bucket.openDownloadStream(file.getId());
  }

  private Optional<GridFSFile> find(String sha256) {
    return Optional.ofNullable(bucket.find(eq(HASH, sha256)).first());
  }
}
