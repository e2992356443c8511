package org.waishi.local.store.conformance;

/** All that the services need of a store; whoever implements it says which store is meant. */
interface StoreConformance
    extends WriteConformance,
        ArrayConformance,
        QueryConformance,
        IndexConformance,
        ServerConformance {}
