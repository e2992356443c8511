package org.waishi.platform.table.desk;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableFile;

/** Says what a table is in each form: a text, or a list of objects. */
final class DocumentedTables implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    ApiResponse good = operation.getResponses().get("200");
    if (good != null && handler.getMethod().getReturnType() == Sheet.class) {
      describe(good.getContent());
    }
    boolean takes =
        Stream.of(handler.getMethod().getParameterTypes()).anyMatch(TableFile.class::equals);
    if (takes && operation.getRequestBody() != null) {
      describe(operation.getRequestBody().getContent());
    }
    return operation;
  }

  private static void describe(@Nullable Content content) {
    if (content != null) {
      content.forEach((type, told) -> told.schema(schema(type)));
    }
  }

  private static Schema<?> schema(String type) {
    return type.equals(TableFile.JSON)
        ? new ArraySchema().items(new MapSchema())
        : new StringSchema();
  }
}
