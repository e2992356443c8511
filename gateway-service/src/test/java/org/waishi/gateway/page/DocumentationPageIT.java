package org.waishi.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import org.waishi.gateway.running.Browser;
import org.waishi.gateway.running.RunningGateway;

/** The documentation page as a person sees it, under its own content policy. */
class DocumentationPageIT {

  private static final Map<String, String> OPERATIONS =
      Map.of(
          "friendship-city", "/api/v1/ties",
          "event", "/api/v1/engagements",
          "consular-protection", "/api/v1/incidents",
          "apec-card", "/api/v1/card-applications");

  private Browser browser;
  private RunningGateway gateway;

  @BeforeEach
  void start() {
    browser = Browser.open();
    gateway = RunningGateway.with();
    OPERATIONS.forEach(
        (service, path) ->
            gateway
                .backend(service)
                .on("/v3/api-docs", 200, "application/json", document(service, path)));
  }

  @AfterEach
  void stop() {
    if (gateway != null) {
      browser.close();
      gateway.close();
    }
  }

  @Test
  void the_page_shows_the_operations_of_all_four_services_and_the_console_stays_silent() {
    browser.go(page());

    OPERATIONS.forEach(
        (service, path) -> {
          new Select(browser.wait("select#select")).selectByVisibleText(service);
          assertThat(browser.text(".opblock-summary-path[data-path='" + path + "']"))
              .isEqualTo(path);
          assertThat(browser.text(".opblock-summary-description")).isEqualTo("所有 of " + service);
        });
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void an_operation_can_be_opened_and_shows_what_it_answers() {
    browser.go(page());

    browser.wait(".opblock-summary").click();

    assertThat(browser.text(".responses-table .response")).contains("200", "What was found");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_list_that_cannot_be_read_is_told_in_both_languages() {
    browser.loseTheWayTo("*/api/v1/openapi");

    browser.go(page());

    assertThat(browser.text("[role=alert]")).contains("Try again in a minute");
    assertThat(browser.text("[role=alert][lang=zh]")).contains("请稍后重试");
  }

  private String page() {
    return "http://127.0.0.1:" + gateway.port() + "/api/v1/docs";
  }

  private static String document(String service, String path) {
    return """
    {"openapi": "3.1.0", "info": {"title": "%1$s", "version": "1"},
     "paths": {"%2$s": {"get": {"summary": "所有 of %1$s",
       "responses": {"200": {"description": "What was found"}}}}}}
    """
        .formatted(service, path);
  }
}
