package org.touchstone.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.PortalTest;
import org.touchstone.common.Refused;

/** Order files are loaded whole and once; what is wrong in them is named and harms nothing else. */
@PortalTest
class OrderImportTest {

    @Autowired
    OrderImport orders;

    @Autowired
    ImportCommand command;

    @Autowired
    JdbcClient jdbc;

    private final Map<Long, String> bad = new LinkedHashMap<>();

    @BeforeEach
    void nothing_of_these_files_is_loaded_yet() {
        jdbc.sql("delete from market_import_order where source_order similar to '(twin|bad|other)-%'")
                .update();
    }

    @Test
    void every_line_is_loaded_odd_cities_and_empty_categories_included_and_a_second_run_loads_nothing()
            throws IOException {
        assertThat(load("orders.csv")).isEqualTo(new OrderImport.Report(5, 5, 0, 0));
        assertThat(load("orders.csv")).isEqualTo(new OrderImport.Report(5, 0, 5, 0));
        assertThat(jdbc.sql("select seller_city from market_import_order where source_order like 'twin-%'")
                        .query(String.class)
                        .list())
                .contains("arraial d'exemplo (porto, norte)", "vendas@exemplo.example", "santa barbara d´exemplo");
        assertThat(jdbc.sql("select sum(price_minor) from market_import_order where source_order = 'twin-0001'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2_999 + 9_390);
    }

    @Test
    void each_bad_line_is_named_with_its_number_and_reason_and_loses_no_other() throws IOException {
        OrderImport.Report report = load("hostile.csv");
        assertThat(bad)
                .containsExactly(
                        Map.entry(3L, "quotes"),
                        Map.entry(5L, "columns"),
                        Map.entry(6L, "instant"),
                        Map.entry(7L, "missing"),
                        Map.entry(8L, "number"),
                        Map.entry(9L, "negative"),
                        Map.entry(10L, "amount"),
                        Map.entry(11L, "identifier"),
                        Map.entry(12L, "future"),
                        Map.entry(13L, "control"),
                        Map.entry(14L, "long"),
                        Map.entry(15L, "notUtf8"),
                        Map.entry(16L, "tooLong"));
        assertThat(report).isEqualTo(new OrderImport.Report(17, 3, 1, 13));
    }

    @Test
    void a_file_with_other_columns_needs_only_another_mapping() throws IOException {
        ColumnMapping german = mapping("imports/other-mapping.properties");
        var report = orders.load("other.csv", resource("other.csv"), german, (line, wrong) -> {});
        assertThat(report).isEqualTo(new OrderImport.Report(1, 1, 0, 0));
        assertThat(jdbc.sql("select currency from market_import_order where source_order = 'other-0001'")
                        .query(String.class)
                        .single())
                .isEqualTo("EUR");
    }

    @Test
    void a_file_without_a_column_that_the_mapping_needs_is_refused_by_name() {
        var file = new ByteArrayInputStream("order_id,item\n1,1\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(
                        () -> orders.load("short.csv", file, mapping("imports/orders.properties"), (line, wrong) -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("short.csv has no column \"product_id\"");
    }

    @Test
    void a_mapping_that_leaves_out_what_is_needed_is_refused() {
        assertThatThrownBy(() -> ColumnMapping.read("m", new StringReader("order=o\ncurrency=EUR")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ColumnMapping.read(
                        "m",
                        new StringReader("order=o\nitem=i\nproduct=p\nseller=s\nshippedBy=b\nprice=c\ncurrency=Taler")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_command_says_by_its_status_whether_all_went_well(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("orders.csv");
        Files.write(file, resource("orders.csv").readAllBytes());
        assertThat(command.run(List.of("orders", file.toString()))).isZero();
        Files.write(file, resource("hostile.csv").readAllBytes());
        assertThat(command.run(List.of("orders", file.toString()))).isEqualTo(1);
        Files.writeString(file, "");
        assertThat(command.run(List.of("orders", file.toString()))).isEqualTo(2);
        assertThat(command.run(List.of("orders", folder.resolve("none.csv").toString())))
                .isEqualTo(2);
        assertThat(command.run(List.of("orders", folder.toString()))).isEqualTo(2);
        assertThat(command.run(List.of("people", file.toString()))).isEqualTo(2);
    }

    private OrderImport.Report load(String name) throws IOException {
        return orders.load(
                name,
                resource(name),
                mapping("imports/orders.properties"),
                (line, wrong) -> bad.put(line, wrong.key().substring("marketplace.import.".length())));
    }

    private static ColumnMapping mapping(String resource) throws IOException {
        var file = new ClassPathResource(resource).getInputStream();
        return ColumnMapping.read(resource, new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OrderImportTest.class.getResourceAsStream("/imports/" + name));
    }
}
