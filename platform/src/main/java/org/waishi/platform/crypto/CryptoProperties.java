package org.waishi.platform.crypto;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys for personal data are.
 *
 * @param keyset {@code waishi.keyset} or {@code WAISHI_KEYSET}: the keyset file
 * @param keysetCreate {@code waishi.keyset-create}: make it if it is not there; for development and
 *     the very first start, never for good
 */
@ConfigurationProperties("waishi")
public record CryptoProperties(
    @Nullable Path keyset, @DefaultValue("false") boolean keysetCreate) {}
