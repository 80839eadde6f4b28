package org.touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;

/** Filters under a name: renaming, pinning, sharing with colleagues and with nobody else. */
@PortalTest
class SavedFiltersTest {

    @Autowired
    SavedFilters saved;

    @Autowired
    People people;

    private final String name = "Old ones " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void forget() {
        saved.forget(Cast.BRAND, name);
        saved.forget(Cast.BRAND, "Oldest " + name.substring(9));
        saved.forget(Cast.VOLUNTEER, name);
    }

    @Test
    void a_shared_filter_is_offered_to_colleagues_of_the_same_organisation_and_role_only() {
        Person colleague = like("brand-colleague", Cast.BRAND, Cast.BRAND.organisation());
        keep(Cast.BRAND);
        assertThat(offered(colleague)).isFalse();
        saved.share(Cast.BRAND, name, true);
        assertThat(offered(colleague)).isTrue();
        assertThat(offered(Cast.BRAND)).isFalse();
        assertThat(offered(Cast.BRAND2)).isFalse();
        assertThat(offered(like("other-role", Cast.INTAKE, Cast.BRAND.organisation())))
                .isFalse();
        saved.share(Cast.BRAND, name, false);
        assertThat(offered(colleague)).isFalse();
    }

    @Test
    void what_is_shared_is_changed_by_its_owner_only() {
        Person colleague = like("brand-colleague", Cast.BRAND, Cast.BRAND.organisation());
        keep(Cast.BRAND);
        saved.share(Cast.BRAND, name, true);
        assertThatThrownBy(() -> saved.rename(colleague, name, "Mine now")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saved.pin(colleague, name, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saved.share(colleague, name, false)).isInstanceOf(NotFound.class);
        saved.forget(colleague, name);
        assertThat(saved.of(Cast.BRAND)).anyMatch(one -> one.name().equals(name) && one.shared());
    }

    @Test
    void a_filter_is_renamed_and_pinned_and_a_taken_name_is_refused() {
        keep(Cast.BRAND);
        String better = "Oldest " + name.substring(9);
        saved.rename(Cast.BRAND, name, better);
        saved.pin(Cast.BRAND, better, false);
        assertThat(saved.of(Cast.BRAND)).anyMatch(one -> one.name().equals(better) && !one.pinned());
        keep(Cast.BRAND);
        refused("desk.refused.filterTaken", () -> saved.rename(Cast.BRAND, name, better));
    }

    @Test
    void a_volunteer_has_no_colleagues_to_share_with() {
        keep(Cast.VOLUNTEER);
        refused("desk.refused.share", () -> saved.share(Cast.VOLUNTEER, name, true));
    }

    @Test
    void a_name_has_1_to_40_characters() {
        for (String wrong : List.of(" ", "x".repeat(41), "two\nlines", "nothing\u0000")) {
            refused("desk.refused.filterName", () -> saved.save(Cast.BRAND, filter(wrong)));
        }
        saved.save(Cast.BRAND, filter("x".repeat(40)));
        saved.forget(Cast.BRAND, "x".repeat(40));
    }

    @Test
    void twenty_filters_are_enough_for_anybody_and_each_of_them_can_still_be_changed() {
        Person tidy = like("tidy-colleague", Cast.BRAND, Cast.BRAND.organisation());
        for (int number = 1; number <= 20; number++) {
            saved.save(tidy, filter("Filter " + number));
        }
        refused("desk.refused.filters", () -> saved.save(tidy, filter("Filter 21")));
        saved.save(tidy, filter("Filter 20"));
        assertThat(saved.of(tidy)).hasSize(20);
        saved.of(tidy).forEach(one -> saved.forget(tidy, one.name()));
    }

    private void keep(Person owner) {
        saved.save(owner, filter(name));
    }

    private static SavedFilters.Saved filter(String name) {
        return new SavedFilters.Saved(name, "view=mine&sort=waiting", true);
    }

    private boolean offered(Person to) {
        return saved.offered(to).stream().anyMatch(one -> one.name().equals(name));
    }

    private Person like(String id, Person other, OrganisationId organisation) {
        return people.welcome(new Person(new PersonId(id), "A colleague", organisation, other.roles(), other.locale()));
    }
}
