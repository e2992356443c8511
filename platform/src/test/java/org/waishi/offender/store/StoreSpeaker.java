package org.waishi.offender.store;

import org.bson.Document;

/** Speaks to the store without being one. */
record StoreSpeaker(Document document) {}
