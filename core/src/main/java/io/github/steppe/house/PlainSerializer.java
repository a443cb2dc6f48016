package io.github.steppe.house;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import org.joda.money.Money;

/** Writes an Optional as its value or not at all, and money as its text: {@code EUR 12.50}. */
public final class PlainSerializer extends StdSerializer<Object> {
  private static final long serialVersionUID = 1L;

  /** For Jackson. */
  public PlainSerializer() {
    super(Object.class);
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, Object value) {
    return value instanceof Optional<?> optional && optional.isEmpty();
  }

  @Override
  public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (content instanceof Money money) {
      json.writeString(money.toString());
    } else {
      provider.defaultSerializeValue(content, json);
    }
  }
}
