package org.touchstone.penalty;

import org.jspecify.annotations.Nullable;
import org.touchstone.common.PlainText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads decisions of before their characters were looked at, too. */
final class KeptTexts extends SimpleModule {

    KeptTexts() {
        super("texts as they were kept");
        addDeserializer(String.class, new Kept());
    }

    private static final class Kept extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = super.deserialize(parser, context);
            return text == null ? null : PlainText.kept(text);
        }
    }
}
