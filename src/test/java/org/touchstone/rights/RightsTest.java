package org.touchstone.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Forbidden;
import org.touchstone.identity.Person;

/** Who sees which rights, and when a day begins. */
@PortalTest
class RightsTest {

    @Autowired
    Rights rights;

    @Autowired
    RightFixture fixture;

    @Test
    void a_brand_sees_its_own_rights_and_staff_see_all() {
        assertThat(rights.of(Cast.BRAND)).extracting(Right::id).contains("northpeak-tm-1", "northpeak-pt-1");
        assertThat(rights.of(Cast.BRAND)).allMatch(right -> right.owner().equals(Cast.BRAND.organisation()));
        assertThat(rights.of(Cast.INTAKE)).extracting(Right::id).contains("northpeak-tm-1", "lumiere-tm-1");
    }

    @Test
    void own_rights_and_those_by_letter_come_in_one_order_a_page_at_a_time_and_each_once() {
        Person agent = fixture.owner();
        Person owner = fixture.owner();
        List<String> ids = Stream.of(agent, owner, agent, owner)
                .map(fixture::verified)
                .map(Right::id)
                .toList();
        fixture.entered(owner);
        fixture.letter(agent, owner);
        fixture.letter(agent, owner);
        List<Right> first = rights.list(agent, new RightQuery(null, null, 3));
        List<Right> second =
                rights.list(agent, new RightQuery(null, first.getLast().id(), 3));
        assertThat(Stream.concat(first.stream(), second.stream()).map(Right::id))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(Stream.concat(first.stream(), second.stream()).map(Right::name))
                .isSorted();
        assertThat(rights.usable(agent)).hasSize(4);
    }

    @Test
    void a_text_names_the_rights_in_force_that_stand_in_it_however_they_are_written() {
        Person owner = fixture.owner();
        LocalDate today = fixture.today();
        Right inForce = fixture.verified(owner, named("Été " + UUID.randomUUID(), today.plusYears(1)));
        Right late = fixture.verified(owner, named(inForce.name(), today.minusDays(1)));
        Right unverified = fixture.entered(owner, named(inForce.name(), today.plusYears(1)));
        Right chinese = fixture.verified(owner, named("北峰" + UUID.randomUUID(), today.plusYears(1)));
        String listing = "New! %s jacket 正品%s"
                .formatted(inForce.name().replace('É', 'E').toUpperCase(Locale.ROOT), chinese.name());
        assertThat(rights.namedIn(listing)).contains(inForce, chinese).doesNotContain(late, unverified);
        assertThat(rights.namedIn("A tent\0\ud800")).doesNotContain(inForce, chinese);
    }

    @Test
    void a_right_is_found_by_its_name_its_brands_name_and_its_number_however_it_is_written() {
        Person owner = fixture.owner();
        Right right = fixture.verified(owner);
        fixture.verified(fixture.owner());
        String digits = right.number().replaceAll("\\D", "");
        for (Person reader : List.of(owner, Cast.INTAKE)) {
            for (String text : List.of(
                    right.name().toLowerCase(Locale.ROOT), right.brand().name(), "tm-" + digits, "T.M. " + digits)) {
                assertThat(rights.list(reader, new RightQuery(text, null, 200)))
                        .as("%s by %s", text, reader.id())
                        .contains(right);
            }
            assertThat(rights.list(reader, new RightQuery("no such\u0000 right", null, 9)))
                    .isEmpty();
            assertThat(rights.list(reader, new RightQuery("\u200B", null, 9))).isNotEmpty();
        }
        assertThat(rights.list(Cast.INTAKE, new RightQuery(null, "RT\u0000", 9)))
                .isEmpty();
        assertThat(rights.find("RT\u0000")).isEmpty();
    }

    @Test
    void one_asks_for_named_rights_among_those_one_may_see() {
        Person owner = fixture.owner();
        Right mine = fixture.verified(owner);
        Right theirs = fixture.verified(fixture.owner());
        assertThat(rights.named(owner, Set.of(mine.id(), theirs.id()), Set.of(mine.number(), theirs.number())))
                .containsExactly(mine);
        assertThatThrownBy(() -> rights.named(Cast.INTAKE, Set.of(), Set.of())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights.renewable(Cast.SELLER)).isInstanceOf(Forbidden.class);
    }

    @Test
    void outsiders_do_not_list_rights() {
        assertThatThrownBy(() -> rights.of(Cast.SELLER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights.of(Cast.VOLUNTEER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights.of(Cast.ADMIN)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_day_ends_at_midnight_in_china() {
        assertThat(rights.day(Instant.parse("2014-12-23T16:30:00Z"))).isEqualTo("2014-12-24");
    }

    private static RightDetails named(String name, LocalDate until) {
        return new RightDetails(
                RightKind.TRADEMARK,
                UUID.randomUUID().toString(),
                name,
                "Trademark Office",
                "CN",
                List.of(25),
                until.minusYears(9),
                until);
    }
}
