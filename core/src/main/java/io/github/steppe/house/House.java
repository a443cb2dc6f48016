package io.github.steppe.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of every generated type: put it on the package, beside {@code @NullMarked}. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = false,
    allowedClasspathAnnotations = {Override.class},
    forceJacksonPropertyNames = false,
    defaults = @Value.Immutable)
public @interface House {}
