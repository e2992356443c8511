package org.waishi.local.identity;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the provider says it is, and where it keeps its signing key. */
@ConfigurationProperties("identity")
record IdentitySettings(String issuer, Path data) {}
