package org.touchstone.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Belongs to the embedded portal with its demo people; with an external provider ({@code touchstone.oidc.issuer}) it does not exist. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(NoIssuer.class)
public @interface EmbeddedOnly {}
