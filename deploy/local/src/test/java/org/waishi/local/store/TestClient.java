package org.waishi.local.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A client set up as the services set up theirs: stable API, majority, journalled. */
public final class TestClient {

  private TestClient() {}

  public static MongoClient to(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .serverApi(ServerApi.builder().version(ServerApiVersion.V1).build())
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY)
            .retryWrites(false)
            .build());
  }
}
