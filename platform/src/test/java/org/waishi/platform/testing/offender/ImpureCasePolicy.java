package org.waishi.platform.testing.offender;

import org.bson.Document;

/** A policy that looks into the store. */
record ImpureCasePolicy(Document looked) {}
