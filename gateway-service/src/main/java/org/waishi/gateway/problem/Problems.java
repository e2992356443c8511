package org.waishi.gateway.problem;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.waishi.gateway.entrance.TraceIds;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a refusal as a problem document, and counts it. The one place where the gateway says no.
 */
@Component
public class Problems {

  private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);
  private static final Set<String> MEANT_FOR_THE_CALLER =
      Set.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER, HttpHeaders.ALLOW);

  private final MessageSource texts;
  private final JsonMapper json;
  private final MeterRegistry meters;

  Problems(MessageSource texts, JsonMapper json, MeterRegistry meters) {
    this.texts = texts;
    this.json = json;
    this.meters = meters;
  }

  public Mono<Void> write(ServerWebExchange exchange, ProblemCode code) {
    return write(exchange, Refusal.of(code));
  }

  /** Answers with the problem; whatever a service had begun to answer is forgotten. */
  public Mono<Void> write(ServerWebExchange exchange, Refusal refusal) {
    ProblemCode code = refusal.code();
    meters.counter("waishi.gateway.problems", "code", code.wire()).increment();
    Locale language = language(exchange);
    forgetAnswer(exchange);
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(code.status());
    setHeaders(response.getHeaders(), language, refusal.retryAfter());
    if (code.leavesBodyUnread()) {
      response.getHeaders().setConnection("close");
    }
    String path = exchange.getRequest().getURI().getRawPath();
    Problem problem = problem(code, code.status().value(), language, path, TraceIds.of(exchange));
    byte[] body = json.writeValueAsBytes(problem);
    response.getHeaders().setContentLength(body.length);
    DataBuffer buffer = response.bufferFactory().wrap(body);
    return response.writeWith(Mono.just(buffer));
  }

  /** The document for bytes that never became a request: nothing is known of the caller. */
  byte[] unreadable(int status) {
    ProblemCode code = ProblemCode.UNREADABLE_REQUEST;
    meters.counter("waishi.gateway.problems", "code", code.wire()).increment();
    return json.writeValueAsBytes(problem(code, status, Locale.ENGLISH, "/", null));
  }

  private Problem problem(
      ProblemCode code, int status, Locale language, String instance, @Nullable String traceId) {
    return new Problem(
        "urn:waishi:problem:" + code.wire(),
        text(code, "title", language),
        status,
        text(code, "detail", language),
        instance,
        code.wire(),
        traceId);
  }

  private String text(ProblemCode code, String part, Locale language) {
    return texts.getMessage(code.wire() + "." + part, null, language);
  }

  private static void setHeaders(HttpHeaders headers, Locale language, @Nullable Duration wait) {
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    if (wait != null) {
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Refusal.seconds(wait)));
    }
  }

  private static void forgetAnswer(ServerWebExchange exchange) {
    Set<String> names =
        exchange.getAttributeOrDefault(
            ServerWebExchangeUtils.CLIENT_RESPONSE_HEADER_NAMES, Set.of());
    names.stream()
        .filter(name -> MEANT_FOR_THE_CALLER.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(exchange.getResponse().getHeaders()::remove);
  }

  private static Locale language(ServerWebExchange exchange) {
    try {
      List<Locale.LanguageRange> asked = exchange.getRequest().getHeaders().getAcceptLanguage();
      Locale found = Locale.lookup(asked, SPOKEN);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException unreadable) {
      return Locale.ENGLISH;
    }
  }
}
