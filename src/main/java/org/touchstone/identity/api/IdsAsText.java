package org.touchstone.identity.api;

import java.lang.reflect.InvocationTargetException;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the records that wrap a number, such as a case's, as the bare number: what is inside is nobody's business. */
@Component
class IdsAsText extends JacksonModule {

    @Override
    public String getModuleName() {
        return "ids as text";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writing());
        context.addDeserializers(new Reading());
    }

    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("org.touchstone.")
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static final class Writing implements Serializers {

        @Override
        public ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            return isId(type.getRawClass()) ? new Writer() : null;
        }
    }

    private static final class Reading extends Deserializers.Base {

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isId(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isId(type);
        }
    }

    /** Every id says its value when it is asked for its text. */
    private static final class Writer extends StdSerializer<Object> {

        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.toString());
        }
    }

    private static final class Reader extends StdScalarDeserializer<Object> {

        Reader(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            try {
                var constructor = handledType().getDeclaredConstructor(String.class);
                return constructor.newInstance(json.getString());
            } catch (InvocationTargetException refused) {
                throw refused.getCause() instanceof Refused why ? why : new IllegalStateException(refused);
            } catch (ReflectiveOperationException notAnId) {
                throw new IllegalStateException(notAnId);
            }
        }
    }
}
