package org.waishi.friendship.historic;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is to be confirmed at once, each as it was when somebody looked at it. */
@Schema(name = "ConfirmationLoad")
public record Load(@NotEmpty @Size(max = 1000) List<@NotNull @Valid Looked> rows) {

  /** Keeps its own copy. */
  public Load {
    rows = List.copyOf(rows);
  }
}
