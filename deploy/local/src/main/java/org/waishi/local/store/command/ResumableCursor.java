package org.waishi.local.store.command;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The documents of a query that its client has not fetched yet; they are found as it asks. */
public final class ResumableCursor extends AbstractCursor {

  public static final int DEFAULT_BATCH = 101;

  private final Iterator<Document> documents;

  public ResumableCursor(long id, Iterator<Document> documents) {
    super(id);
    this.documents = documents;
  }

  @Override
  public synchronized boolean isEmpty() {
    return !documents.hasNext();
  }

  @Override
  public synchronized List<Document> takeDocuments(int wanted) {
    return take(documents, wanted > 0 ? wanted : DEFAULT_BATCH);
  }

  public static List<Document> take(Iterator<Document> documents, int wanted) {
    var taken = new ArrayList<Document>();
    while (taken.size() < wanted && documents.hasNext()) {
      taken.add(documents.next());
    }
    return taken;
  }
}
