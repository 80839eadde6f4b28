package org.touchstone.complaint;

import jakarta.validation.Validator;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads an array of complaints item by item, so that one that makes no sense does not spoil the others. */
@Component
class BatchReader {

    static final int LARGEST = 16 * 1024 * 1024;

    private final JsonMapper json;
    /** After an item the next one follows, which is no mistake. */
    private final ObjectReader items;

    private final Validator validator;

    BatchReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.items = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.validator = validator;
    }

    List<ManyComplaints.Asked> read(InputStream body) {
        List<ManyComplaints.Asked> all = new ArrayList<>();
        try (JsonParser parser = json.createParser(new Limited(body))) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new Refused("complaint.refused.noArray");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (all.size() == ManyComplaints.MOST) {
                    throw new Refused("complaint.refused.batch", ManyComplaints.MOST, ManyComplaints.MOST + 1);
                }
                JsonNode item = items.readTree(parser);
                all.add(asked(item));
            }
            return all;
        } catch (JacksonException broken) {
            throw new Refused("complaint.refused.noArray");
        }
    }

    private ManyComplaints.Asked asked(@Nullable JsonNode item) {
        String reference = item != null && item.path("reference").isString()
                ? item.path("reference").asString()
                : null;
        try {
            Filing filing = json.treeToValue(item, Filing.class);
            if (filing == null) {
                throw new Refused("complaint.refused.item");
            }
            return new ManyComplaints.Asked(reference, valid(filing).complaint(), null);
        } catch (Refused refused) {
            return ManyComplaints.Asked.refused(reference, refused);
        } catch (JacksonException senseless) {
            return ManyComplaints.Asked.refused(reference, new Refused("complaint.refused.itemAt", place(senseless)));
        }
    }

    private static String place(JacksonException senseless) {
        return senseless.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private Filing valid(Filing filing) {
        validator.validate(filing).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw new Refused(
                            "complaint.refused.field",
                            violation.getPropertyPath().toString(),
                            violation.getMessage());
                });
        return filing;
    }

    /** Ends the reading at the size that no request needs. */
    private static final class Limited extends FilterInputStream {

        private long left = LARGEST;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new Refused("complaint.refused.largeBatch", LARGEST / 1024 / 1024);
            }
        }
    }
}
