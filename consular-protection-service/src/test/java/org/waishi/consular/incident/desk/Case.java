package org.waishi.consular.incident.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** A case as somebody works on it over HTTP, who always knows its latest version. */
record Case(ApiClient worker, String path, AtomicReference<Answer> last) {

  Case(ApiClient worker, Answer reported) {
    this(
        worker,
        "/api/v1/incidents/" + reported.json().path("id").asString(),
        new AtomicReference<>(reported));
  }

  /** The same case in the hands of whom this token names. */
  Case as(String token) {
    return new Case(worker.token(token), path, last);
  }

  /** What is answered when this step is tried. */
  Answer tried(String step, Object body) {
    return worker.ifMatch(last.get().etag()).post(path + "/" + step, body);
  }

  /** Takes a step that must be taken. */
  void done(String step, Object body) {
    Answer answer = tried(step, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    last.set(answer);
  }

  /** Looks at it again. */
  void read() {
    last.set(worker.get(path));
  }

  JsonNode json() {
    return last.get().json();
  }

  String text(String field) {
    return json().path(field).asString();
  }

  String id() {
    return text("id");
  }
}
