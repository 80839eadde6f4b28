package org.touchstone.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Places have their names in both languages and their official order. */
class RegionsTest {

    @Test
    void a_code_has_a_name_in_both_languages() {
        assertThat(Regions.name("44", Locale.ENGLISH)).isEqualTo("Guangdong");
        assertThat(Regions.name("44", Locale.SIMPLIFIED_CHINESE)).isEqualTo("广东省");
        assertThat(Regions.name("4419", Locale.ENGLISH)).isEqualTo("Dongguan");
        assertThat(Regions.name("330102", Locale.CHINA)).isEqualTo("上城区");
        assertThat(Regions.name("81", Locale.ENGLISH)).isEqualTo("Hong Kong");
    }

    @Test
    void an_unknown_code_shows_as_itself() {
        assertThat(Regions.name("99", Locale.ENGLISH)).isEqualTo("99");
        assertThat(Regions.known("99")).isFalse();
    }

    @Test
    void provinces_stand_in_the_official_order_and_none_is_missing() {
        List<String> provinces = Regions.provinces();
        assertThat(provinces).hasSize(34).isSortedAccordingTo(Regions.officialOrder());
        assertThat(provinces).startsWith("11", "12", "13").endsWith("71", "81", "82");
    }

    @Test
    void a_city_and_a_district_lie_in_a_province() {
        assertThat(Regions.province("440306")).isEqualTo("44");
        assertThat(Regions.cities("33")).hasSize(11).allMatch(Regions::known);
    }
}
