package org.touchstone.identity.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes what {@link IdsAsText} writes. */
@Component
class IdsInDescription implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (IdsAsText.isId(Json.mapper().constructType(type.getType()).getRawClass())) {
            return new StringSchema();
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
