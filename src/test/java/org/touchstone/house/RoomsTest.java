package org.touchstone.house;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.touchstone.Touchstone;

/** The rooms of the house and the doors between them. */
class RoomsTest {

    /** Whoever reads one room must be able to trust that no other reaches into it, and that no capability calls the next. */
    @Test
    void rooms_use_only_the_rooms_they_name_and_no_two_need_each_other() {
        ApplicationModules.of(Touchstone.class).verify();
    }
}
