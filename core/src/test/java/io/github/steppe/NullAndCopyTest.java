package io.github.steppe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableCollection;
import io.github.steppe.Samples.Sample;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type made by a builder has in common, method by method. */
class NullAndCopyTest {

  static Stream<Sample> built() {
    return Samples.built().stream();
  }

  /** Every public method that takes one object, of each builder and of each value. */
  static Stream<Arguments> methods() {
    List<Arguments> methods = new ArrayList<>();
    for (Sample sample : Samples.built()) {
      if (sample.json().contains("'note'")) {
        for (Class<?> type : List.of(builderOf(sample).getClass(), sample.value().getClass())) {
          for (Method method : type.getMethods()) {
            if (takesOneObject(method)) {
              methods.add(Arguments.of(sample, method));
            }
          }
        }
      }
    }
    return methods.stream();
  }

  private static boolean takesOneObject(Method method) {
    return method.getParameterCount() == 1
        && !method.isBridge()
        && !Modifier.isStatic(method.getModifiers())
        && !method.getParameterTypes()[0].isPrimitive()
        && method.getDeclaringClass() != Object.class
        && !method.getName().equals("equals");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void nullIsRefused(Sample sample, Method method) {
    method.setAccessible(true);
    Object target =
        method.getDeclaringClass().isInstance(sample.value()) ? sample.value() : builderOf(sample);
    assertThatThrownBy(() -> method.invoke(target, (Object) null))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(NullPointerException.class)
        .satisfies(
            thrown -> {
              if (isNamed(method)) {
                assertThat(thrown).hasMessage(attribute(method));
              }
            });
  }

  /** An attribute with a value of its own; collections and Optionals are refused without a name. */
  private static boolean isNamed(Method method) {
    Class<?> parameter = method.getParameterTypes()[0];
    return !parameter.isArray()
        && parameter != Iterable.class
        && parameter != Optional.class
        && !method.getName().startsWith("add");
  }

  private static String attribute(Method method) {
    String name = method.getName();
    return name.matches("with[A-Z].*")
        ? Character.toLowerCase(name.charAt(4)) + name.substring(5)
        : method.getParameters()[0].getName();
  }

  @ParameterizedTest
  @MethodSource("built")
  void nothingSetIsRefusedAndTheMissingAttributesAreNamed(Sample sample) throws Exception {
    Object builder = sample.type().getMethod("builder").invoke(null);
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    assertThatThrownBy(() -> build.invoke(builder))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Cannot build " + sample.type().getSimpleName())
        .hasMessageContaining("required attributes are not set");
  }

  @ParameterizedTest
  @MethodSource("built")
  void collectionsAreImmutable(Sample sample) throws Exception {
    for (Method method : sample.type().getDeclaredMethods()) {
      if (Modifier.isAbstract(method.getModifiers())
          && Iterable.class.isAssignableFrom(method.getReturnType())) {
        assertThat(method.invoke(sample.value())).isInstanceOf(ImmutableCollection.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("built")
  void aBuilderFilledFromAValueBuildsItsEqual(Sample sample) throws Exception {
    Object builder = builderOf(sample);
    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(sample.value());
  }

  @ParameterizedTest
  @MethodSource("built")
  void withTheSameValueItStaysItself(Sample sample) throws Exception {
    for (Method accessor : sample.type().getMethods()) {
      if (accessor.getParameterCount() == 0) {
        String with =
            "with"
                + Character.toUpperCase(accessor.getName().charAt(0))
                + accessor.getName().substring(1);
        for (Method method : sample.value().getClass().getMethods()) {
          if (method.getName().equals(with)
              && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType())) {
            method.setAccessible(true);
            Object value = accessor.invoke(sample.value());
            assertThat(method.invoke(sample.value(), value)).isSameAs(sample.value());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("built")
  void theTextNamesTypeAndAttributes(Sample sample) {
    String name = sample.type().getSimpleName();
    assertThat(sample.value().toString()).startsWith(name + "{").endsWith("}");
    assertThat(sample.value().toString()).contains("citations=".repeat(hasCitations(sample)));
  }

  private static int hasCitations(Sample sample) {
    return sample.json().contains("'citations'") ? 1 : 0;
  }

  private static Object builderOf(Sample sample) {
    try {
      Object builder = sample.type().getMethod("builder").invoke(null);
      Method from = builder.getClass().getMethod("from", sample.type());
      from.setAccessible(true);
      from.invoke(builder, sample.value());
      return builder;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(sample.type() + " has no builder that copies", e);
    }
  }
}
