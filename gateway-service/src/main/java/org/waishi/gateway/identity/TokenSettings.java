package org.waishi.gateway.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are believed.
 *
 * @param issuer exactly as it stands in the token
 * @param jwkSetUri where the issuer publishes its keys
 * @param audience must be among the token's audiences
 * @param keysFor for how long the issuer's keys are held to be current
 * @param keysPause between two looks at the issuer's keys, whatever the tokens say
 * @param remembered how many checked tokens are remembered
 * @param rememberedFor for how long at most, so that a withdrawn key is felt soon
 */
@ConfigurationProperties("waishi.token")
public record TokenSettings(
    String issuer,
    URI jwkSetUri,
    String audience,
    Duration keysFor,
    Duration keysPause,
    long remembered,
    Duration rememberedFor) {}
