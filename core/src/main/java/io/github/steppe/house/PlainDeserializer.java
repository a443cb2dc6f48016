package io.github.steppe.house;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PlainSerializer} writes; the attribute's declared type decides what comes out.
 */
public final class PlainDeserializer extends StdDeserializer<Object>
    implements ContextualDeserializer {
  private static final long serialVersionUID = 1L;

  private final @Nullable JavaType type;

  /** For Jackson. */
  public PlainDeserializer() {
    this(null);
  }

  private PlainDeserializer(@Nullable JavaType type) {
    super(Object.class);
    this.type = type;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    return new PlainDeserializer(property.getType());
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
    JavaType declared = requireNonNull(type, "type");
    return declared.hasRawClass(Optional.class)
        ? Optional.of(read(declared.containedTypeOrUnknown(0), json, context))
        : read(declared, json, context);
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return type != null && type.hasRawClass(Optional.class) ? Optional.empty() : null;
  }

  private static Object read(JavaType type, JsonParser json, DeserializationContext context)
      throws IOException {
    if (!type.hasRawClass(Money.class)) {
      return context.readValue(json, type);
    }
    String text = context.readValue(json, String.class);
    try {
      return Money.parse(text);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw context.weirdStringException(text, Money.class, e.getMessage());
    }
  }
}
