package org.waishi.platform.web.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Texts;

/**
 * Tells as a problem what Tomcat refuses before any filter of ours sees it, such as a request line
 * with characters that do not belong there. Made by Tomcat itself, so it stands alone.
 */
public final class ProblemValve extends ErrorReportValve {

  private static final Texts TEXTS = new Texts(Texts.SHARED);
  private static final LocaleResolver LANGUAGES = Texts.languages();
  private static final int CLIENT_ERROR = 400;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < CLIENT_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(Problem.MEDIA_TYPE);
      Locale language = LANGUAGES.resolveLocale(request);
      response.setLocale(language);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.getReporter().write(body(status, language));
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      containerLog(gone);
    }
  }

  private void containerLog(Exception gone) {
    getContainer().getLogger().debug(gone.getMessage());
  }

  /** By hand: nothing in it comes from the request, so nothing needs to be escaped. */
  private static String body(int status, Locale language) {
    String code = SpringFailures.ofStatus(status).code();
    return String.format(
        Locale.ROOT,
        "{\"type\":\"urn:waishi:problem:%1$s\",\"title\":\"%2$s\",\"status\":%3$d,"
            + "\"detail\":\"%4$s\",\"code\":\"%1$s\"}",
        code,
        text(code + ".title", language),
        status,
        text(code + ".detail", language));
  }

  private static String text(String key, Locale language) {
    return TEXTS.text(key, language, Map.of()).replace("\"", "\\\"");
  }
}
