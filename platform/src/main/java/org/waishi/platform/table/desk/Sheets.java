package org.waishi.platform.table.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableFile.Form;

/** Gives a table out as a file, in the form that the caller wants. */
final class Sheets extends AbstractHttpMessageConverter<Sheet<?>> {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  Sheets() {
    super(new MediaType("text", "csv"), MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Sheet.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Sheet<?> readInternal(Class<? extends Sheet<?>> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("a table is not taken in like this", message);
  }

  @Override
  protected void writeInternal(Sheet<?> sheet, HttpOutputMessage message) throws IOException {
    var headers = message.getHeaders();
    Form form = TableBodies.form(headers.getContentType());
    headers.setContentType(form == Form.CSV ? CSV : MediaType.APPLICATION_JSON);
    headers.setContentDisposition(
        ContentDisposition.attachment()
            .filename(
                sheet.name() + "." + form.name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
            .build());
    message.getBody().write(sheet.in(form));
  }
}
