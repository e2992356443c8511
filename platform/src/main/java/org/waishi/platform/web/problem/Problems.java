package org.waishi.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.web.request.Requests;
import org.waishi.platform.web.request.TraceIds;
import tools.jackson.databind.json.JsonMapper;

/** The one place that puts a rejection into words and onto the wire. */
public final class Problems {

  private final Texts texts;
  private final LocaleResolver languages;
  private final JsonMapper json;

  public Problems(Texts texts, LocaleResolver languages, JsonMapper json) {
    this.texts = texts;
    this.languages = languages;
    this.json = json;
  }

  /** The answer to a request whose handling got as far as Spring MVC. */
  public ResponseEntity<Object> answer(Rejection rejection, HttpServletRequest request) {
    Locale language = languages.resolveLocale(request);
    HttpHeaders headers = new HttpHeaders();
    rejection.headers().forEach(headers::set);
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setContentLanguage(language);
    headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
    return ResponseEntity.status(rejection.status())
        .headers(headers)
        .body(inWords(rejection, request, language));
  }

  /** Answers a request that a filter stopped. */
  public void write(Rejection rejection, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ResponseEntity<Object> answer = answer(rejection, request);
    response.setStatus(rejection.status());
    answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
  }

  /** One fault of a field in words. */
  public Problem.FieldError inWords(Fault fault, Locale language) {
    String message = fault.message();
    return new Problem.FieldError(
        fault.row(),
        fault.field(),
        fault.code(),
        message == null ? texts.text(fault.code() + ".detail", language, fault.places()) : message);
  }

  private Problem inWords(Rejection rejection, HttpServletRequest request, Locale language) {
    String code = rejection.code();
    return new Problem(
        "urn:waishi:problem:" + code,
        texts.text(code + ".title", language, rejection.places()),
        rejection.status(),
        texts.text(code + ".detail", language, rejection.places()),
        Requests.path(request),
        code,
        TraceIds.of(request),
        rejection.faults().stream().map(fault -> inWords(fault, language)).toList(),
        rejection.reasons().stream().map(reason -> inWords(reason, language)).toList(),
        rejection.reasons().stream().flatMap(r -> r.allowedSteps().stream()).distinct().toList());
  }

  private Problem.Reason inWords(Refusal refusal, Locale language) {
    Map<String, Object> components = Components.of(refusal);
    String message = texts.text(refusal.code() + ".detail", language, components);
    Map<String, Object> about = new LinkedHashMap<>(components);
    about.keySet().removeAll(List.of("code", "message"));
    return new Problem.Reason(refusal.code(), message, about);
  }
}
