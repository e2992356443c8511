package org.waishi.local.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.UuidRepresentation;

/**
 * A client set up as the services set up theirs: stable API, majority, journalled. Whatever the
 * address leaves open is said here, so that any MongoDB is spoken to in the same way.
 */
public final class TestClient {

  private TestClient() {}

  public static MongoClient to(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .serverApi(ServerApi.builder().version(ServerApiVersion.V1).build())
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY)
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .retryWrites(false)
            .build());
  }
}
