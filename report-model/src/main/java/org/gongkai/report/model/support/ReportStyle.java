package org.gongkai.report.model.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How this package's values are generated: hidden behind the public type, made through its factories. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // None: who compiles against us has neither the generator nor its annotations.
        allowedClasspathAnnotations = Override.class,
        jdk9Collections = true,
        optionalAcceptNullable = false,
        defaults = @Value.Immutable(copy = true))
public @interface ReportStyle {}
