package org.waishi.apec.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Why an application is not right as it is: codes only, for free text might name somebody.
 *
 * @param field what it is about, {@code documents.photo}
 * @param code what is wrong with it, {@code document-unclear}
 */
public record ReturnReason(
    @Schema(example = "documents.photo") @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z.-]{1,60}")
        String field,
    @Schema(example = "document-unclear") @NotNull @Pattern(regexp = "[a-z][a-z-]{1,60}")
        String code) {}
