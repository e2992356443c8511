package org.waishi.local.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/** What was asked for when an index was created. */
public record IndexDefinition(String name, List<IndexKey> keys, boolean unique, boolean sparse) {}
