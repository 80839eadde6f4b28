package org.touchstone.marketplace;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.touchstone.common.Money;
import org.touchstone.common.Refused;
import org.touchstone.marketplace.ColumnMapping.Field;

/**
 * One item of an order as a file tells it. Cities are free text that people typed, so anything short is taken.
 *
 * @param shippedBy until when the seller promised to hand it over
 */
record OrderLine(
        String order,
        int item,
        String product,
        String category,
        String seller,
        String sellerZip,
        String sellerCity,
        String sellerState,
        Instant shippedBy,
        Money price,
        Money freight) {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern ITEM = Pattern.compile("\\d{1,4}");
    private static final Duration PLAUSIBLE = Duration.ofDays(366);
    private static final int LONGEST_TEXT = 120;

    /** @throws BadLine when a value is missing, malformed or cannot be meant */
    static OrderLine of(List<String> line, Map<Field, Integer> places, Currency currency, Instant now) {
        Values values = new Values(line, places);
        return new OrderLine(
                values.identifier(Field.ORDER),
                values.item(),
                values.identifier(Field.PRODUCT),
                values.text(Field.CATEGORY),
                values.identifier(Field.SELLER),
                values.text(Field.SELLER_ZIP),
                values.text(Field.SELLER_CITY),
                values.text(Field.SELLER_STATE),
                values.instant(now),
                values.amount(Field.PRICE, currency),
                values.amount(Field.FREIGHT, currency));
    }

    private record Values(List<String> line, Map<Field, Integer> places) {

        String text(Field field) {
            Integer place = places.get(field);
            String value = place == null ? "" : line.get(place).strip();
            if (value.length() > LONGEST_TEXT) {
                throw new BadLine("long", field.word, LONGEST_TEXT);
            }
            if (value.isEmpty() && field.needed) {
                throw new BadLine("missing", field.word);
            }
            return value;
        }

        String identifier(Field field) {
            String value = text(field);
            if (!IDENTIFIER.matcher(value).matches()) {
                throw new BadLine("identifier", field.word, BadLine.shown(value));
            }
            return value;
        }

        int item() {
            String value = text(Field.ITEM);
            if (!ITEM.matcher(value).matches() || Integer.parseInt(value) < 1) {
                throw new BadLine("number", Field.ITEM.word, BadLine.shown(value), 1, "9999");
            }
            return Integer.parseInt(value);
        }

        Money amount(Field field, Currency currency) {
            String value = text(field);
            if (value.isEmpty()) {
                return new Money(0, currency.getCurrencyCode());
            }
            if (!AMOUNT.matcher(value).matches()) {
                throw new BadLine("amount", field.word, BadLine.shown(value));
            }
            if (value.startsWith("-")) {
                throw new BadLine("negative", field.word, BadLine.shown(value));
            }
            try {
                return Money.of(new BigDecimal(value).stripTrailingZeros(), currency.getCurrencyCode());
            } catch (Refused tooFine) {
                throw new BadLine("amount", field.word, BadLine.shown(value));
            }
        }

        Instant instant(Instant now) {
            String value = text(Field.SHIPPED_BY);
            try {
                Instant instant = Instant.parse(value);
                if (instant.isAfter(now.plus(PLAUSIBLE))) {
                    throw new BadLine("future", Field.SHIPPED_BY.word, BadLine.shown(value));
                }
                return instant;
            } catch (DateTimeParseException wrong) {
                throw new BadLine("instant", Field.SHIPPED_BY.word, BadLine.shown(value));
            }
        }
    }
}
