package org.touchstone.marketplace;

import java.io.IOException;
import java.io.Reader;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.touchstone.common.Refused;

/** Which column of an order file holds which field, by the names in its header. */
record ColumnMapping(Map<Field, String> headers, Currency currency) {

    /** What is read of an order; the words of the mapping file. */
    enum Field {
        ORDER("order", true),
        ITEM("item", true),
        PRODUCT("product", true),
        CATEGORY("category", false),
        SELLER("seller", true),
        SELLER_ZIP("sellerZip", false),
        SELLER_CITY("sellerCity", false),
        SELLER_STATE("sellerState", false),
        SHIPPED_BY("shippedBy", true),
        PRICE("price", true),
        FREIGHT("freight", false);

        final String word;
        final boolean needed;

        Field(String word, boolean needed) {
            this.word = word;
            this.needed = needed;
        }
    }

    /** @param name of the mapping, to be named when it cannot be used */
    static ColumnMapping read(String name, Reader reader) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(reader);
            Map<Field, String> headers = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                String header = properties.getProperty(field.word, "").strip();
                if (header.isEmpty() && field.needed) {
                    throw new Refused("marketplace.import.mapping", name, field.word);
                }
                headers.put(field, header);
            }
            return new ColumnMapping(
                    headers,
                    Currency.getInstance(properties.getProperty("currency", "").strip()));
        } catch (IllegalArgumentException wrong) {
            throw new Refused("marketplace.import.mapping", name, String.valueOf(wrong.getMessage()));
        }
    }

    /** Where in a line each field stands; fields that the file does not have are left out. */
    Map<Field, Integer> places(String file, List<String> header) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        headers.forEach((field, name) -> {
            int place = header.indexOf(name);
            if (place >= 0) {
                places.put(field, place);
            } else if (!name.isEmpty()) {
                throw new Refused("marketplace.import.header", file, name, field.word);
            }
        });
        return places;
    }
}
