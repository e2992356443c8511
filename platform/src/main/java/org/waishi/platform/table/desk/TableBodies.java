package org.waishi.platform.table.desk;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.TableFile.Form;

/** Takes the body of a request as a table, whatever is in it. */
final class TableBodies extends AbstractHttpMessageConverter<TableFile> {

  TableBodies() {
    super(new MediaType("text", "csv"), MediaType.APPLICATION_JSON);
  }

  /** CSV unless it says JSON. */
  static Form form(@Nullable MediaType type) {
    return MediaType.APPLICATION_JSON.isCompatibleWith(type) ? Form.JSON : Form.CSV;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == TableFile.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected TableFile readInternal(Class<? extends TableFile> type, HttpInputMessage message)
      throws IOException {
    return new TableFile(
        form(message.getHeaders().getContentType()), message.getBody().readAllBytes());
  }

  @Override
  protected void writeInternal(TableFile table, HttpOutputMessage message) {
    throw new HttpMessageNotWritableException("a table that came is not given back");
  }
}
