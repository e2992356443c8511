package org.waishi.friendship.country;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.words.PublicWords;

/**
 * Where a change of relations is known from: a document of a body, or a published page.
 *
 * @param documentNumber 文号
 */
public record RelationsSource(
    @Nullable @Size(max = 200) @PublicWords @Schema(example = "中华人民共和国外交部") String body,
    @Nullable @Size(max = 100) @PublicWords @Schema(example = "外发〔2026〕3号") String documentNumber,
    @Nullable @Schema(example = "2026-01-05") LocalDate on,
    @Nullable
        @Size(max = 500)
        @Pattern(regexp = "https?://\\S+")
        @Schema(example = "https://www.mfa.gov.cn/web/")
        String url) {

  /** Whether anybody can look it up. */
  boolean named() {
    return url != null || said(body) && said(documentNumber) && on != null;
  }

  private static boolean said(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
