package org.waishi.platform.web.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.waishi.platform.testing.TestTokens;

/** The sample service on a real server, started once for all tests that say this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = TestTokens.Issuer.class)
@SpringBootTest(
    classes = SampleService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.application.name=sample",
      "waishi.operations=sample",
      "waishi.web.problem-texts=org.waishi.platform.web.sample",
      "waishi.web.max-body=4KB",
      "waishi.open=/api/v1/samples/open/*,/api/v1/samples/audits",
      "management.server.port=0",
      "management.otlp.metrics.export.enabled=false",
      "management.endpoints.web.exposure.include=health"
    })
public @interface SampleTest {}
