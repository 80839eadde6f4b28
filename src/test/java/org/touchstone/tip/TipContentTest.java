package org.touchstone.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that comes in from outside is hostile until it was checked, and whoever sent it reads what is wrong. */
class TipContentTest {

    private static final String WHAT = "The logo is upside down.";

    @Test
    void links_are_counted_once_each_and_without_the_space_around_them() {
        var told = new TipContent.Listings(List.of(" L1 ", "L1", "", "L2"), " Northpeak ", WHAT);
        assertThat(told.links()).containsExactly("L1", "L2");
        assertThat(told.brandName()).isEqualTo("Northpeak");
    }

    @Test
    void at_least_one_link_and_at_most_ten() {
        refused("tip.refused.noLink", () -> new TipContent.Listings(List.of(" "), "", WHAT));
        List<String> eleven = IntStream.range(0, 11).mapToObj(i -> "L" + i).toList();
        refused("tip.refused.links", () -> new TipContent.Listings(eleven, "", WHAT));
        assertThatThrownBy(() -> new TipContent.Listings(eleven, "", WHAT))
                .hasMessageContaining("at most 10 links; you gave 11");
        refused("tip.refused.link", () -> new TipContent.Listings(List.of("x".repeat(501)), "", WHAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Too short"})
    void what_is_wrong_is_said_in_a_sentence(String what) {
        refused("tip.refused.what", () -> new TipContent.Listings(List.of("L1"), "", what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A null \u0000 in the middle", "An escape \u001b[31m in the middle", "Half \ud842 of a character"
            })
    void what_nobody_types_and_no_database_keeps_is_refused(String text) {
        refused("tip.refused.characters", () -> new TipContent.Listings(List.of("L1"), "", text));
        refused("tip.refused.link", () -> new TipContent.Listings(List.of(text), "", WHAT));
        refused("tip.refused.brand", () -> new TipContent.Place("31", "Stall 12", text, WHAT));
        var sort = new Tip.ToSort(null, "", null);
        refused("common.refused.characters", () -> sort.dismiss(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u202e", "\u200b"})
    void a_line_holds_nothing_that_cannot_be_seen(String character) {
        refused("tip.refused.place", () -> new TipContent.Place("31", "Stall " + character + " 12", "", WHAT));
        refused("tip.refused.link", () -> new TipContent.Listings(List.of("L" + character + "1"), "", WHAT));
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut() {
        refused("tip.refused.what", () -> new TipContent.Listings(List.of("L1"), "", "x".repeat(2001)));
    }

    @Test
    void a_place_needs_its_region_and_one_line() {
        refused("tip.refused.area", () -> new TipContent.Place("", "Stall 12", "", WHAT));
        refused("tip.refused.area", () -> new TipContent.Place("9999999999", "Stall 12", "", WHAT));
        refused("tip.refused.place", () -> new TipContent.Place("31", " ", "", WHAT));
        refused("tip.refused.place", () -> new TipContent.Place("31", "Stall\n12", "", WHAT));
        refused("tip.refused.brand", () -> new TipContent.Place("31", "Stall 12", "x".repeat(101), WHAT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a b@example.com",
                "a@example.com\r\nBcc: all@example.com",
                "<a@example.com>",
                "a@-example.com",
                "a@example..com@x",
                "\u4f60@"
            })
    void an_address_must_look_like_one(String address) {
        refused("tip.refused.email", () -> new Email(address));
    }

    @Test
    void an_address_that_looks_like_one_is_taken() {
        assertThat(new Email(" Jane.O'Neil+tips@mail.example.co.uk ").canonical())
                .isEqualTo("jane.o'neil+tips@mail.example.co.uk");
        refused("tip.refused.email", () -> new Email("a".repeat(250) + "@example.com"));
    }

    @Test
    void a_household_is_one_network_whatever_address_it_takes() {
        assertThat(Visitor.from("2001:db8:1:2::1", Locale.ENGLISH))
                .isEqualTo(Visitor.from("2001:db8:1:2:ffff::9", Locale.ENGLISH))
                .isNotEqualTo(Visitor.from("2001:db8:1:3::1", Locale.ENGLISH));
        assertThat(Visitor.from("10.0.0.1", Locale.ENGLISH)).isNotEqualTo(Visitor.from("10.0.0.2", Locale.ENGLISH));
        assertThat(Visitor.from("no address", Locale.ENGLISH).network()).isEqualTo("unknown");
    }

    @Test
    void without_the_statement_nothing_is_taken() {
        refused(
                "tip.refused.bonaFide",
                () -> new Tips.NewTip(
                        TipFixture.place("31"), Collections.emptyList(), new Email("a@example.com"), false));
    }
}
