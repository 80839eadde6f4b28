package org.touchstone.marketplace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OrderImportStore {

    private final JdbcClient jdbc;

    OrderImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts those that are not known yet and says how many that are; one batch is one statement and one transaction. */
    @Transactional
    int insert(List<OrderLine> lines, Currency currency, Instant now) {
        return jdbc.sql("""
                        insert into market_import_order (source_order, item, product, category, seller, seller_zip,
                            seller_city, seller_state, shipped_by, price_minor, freight_minor, currency, loaded_at)
                        select l.*, ?, ? from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::timestamptz[], ?::bigint[], ?::bigint[]) l
                        on conflict do nothing""")
                .params(
                        currency.getCurrencyCode(),
                        now.atOffset(ZoneOffset.UTC),
                        texts(lines, OrderLine::order),
                        column(lines, OrderLine::item).toArray(Integer[]::new),
                        texts(lines, OrderLine::product),
                        texts(lines, OrderLine::category),
                        texts(lines, OrderLine::seller),
                        texts(lines, OrderLine::sellerZip),
                        texts(lines, OrderLine::sellerCity),
                        texts(lines, OrderLine::sellerState),
                        texts(lines, line -> line.shippedBy().toString()),
                        column(lines, line -> line.price().minor()).toArray(Long[]::new),
                        column(lines, line -> line.freight().minor()).toArray(Long[]::new))
                .update();
    }

    private static String[] texts(List<OrderLine> lines, Function<OrderLine, String> value) {
        return column(lines, value).toArray(String[]::new);
    }

    private static <T> List<T> column(List<OrderLine> lines, Function<OrderLine, T> value) {
        return lines.stream().map(value).toList();
    }
}
