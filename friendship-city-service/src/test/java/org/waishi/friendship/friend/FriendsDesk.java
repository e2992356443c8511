package org.waishi.friendship.friend;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;

/** The register of friends as its users ask it, and as it is stored. */
record FriendsDesk(ApiClient api, MongoDatabase database) {

  /** An officer who may see data in clear. */
  ApiClient unmasker() {
    return api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "anna"));
  }

  /** Who is found by this value. */
  Answer search(String by, String value) {
    return api.as("officer").post("/api/v1/friends/searches", Map.of("by", by, "value", value));
  }

  /** A friend as it is stored. */
  String document(KnownFriend friend) {
    return database
        .getCollection("friends")
        .find(new Document("_id", friend.id()))
        .first()
        .toJson();
  }
}
