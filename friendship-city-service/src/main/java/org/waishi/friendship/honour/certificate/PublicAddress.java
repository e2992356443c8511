package org.waishi.friendship.honour.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.waishi.platform.aggregate.Refusal;

/**
 * Where anybody can verify a certificate. Paper cannot be called back, so nothing is printed with
 * an address that only this machine knows or that anybody on the way could answer for; a
 * development set-up may, and says so.
 */
@Component
class PublicAddress {

  private final URI root;
  private final boolean development;

  PublicAddress(
      @Value("${waishi.honour.verify-at}") URI root,
      @Value("${waishi.honour.development}") boolean development) {
    this.root = root;
    this.development = development;
  }

  /** The address is not fit to be printed; the engineer must set another. */
  record CertificateAddressNotPublic(String address) implements Refusal {
    @Override
    public String code() {
      return "certificate-address-not-public";
    }
  }

  /** What stands against printing it. */
  Optional<Refusal> against() {
    return development || ("https".equals(root.getScheme()) && !loopback(root.getHost()))
        ? Optional.empty()
        : Optional.of(new CertificateAddressNotPublic(root.toString()));
  }

  /** The address of one certificate. */
  String of(String number, String code) {
    return root + "/" + UriUtils.encodePathSegment(number, UTF_8) + "?code=" + code;
  }

  private static boolean loopback(String host) {
    return host == null
        || host.equalsIgnoreCase("localhost")
        || host.endsWith(".localhost")
        || host.startsWith("127.")
        || host.equals("0.0.0.0")
        || host.startsWith("[");
  }
}
