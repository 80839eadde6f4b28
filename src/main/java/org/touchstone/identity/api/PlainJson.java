package org.touchstone.identity.api;

import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** No text in JSON carries the character zero: the database knows none, and no honest caller sends one. */
@Component
class PlainJson extends SimpleModule {

    PlainJson() {
        super("no character zero");
        addDeserializer(String.class, new WithoutZero());
    }

    private static final class WithoutZero extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = super.deserialize(parser, context);
            return text != null && text.indexOf('\0') >= 0
                    ? (String) context.handleWeirdStringValue(String.class, text, "a text with the character zero")
                    : text;
        }
    }
}
