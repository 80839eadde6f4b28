package org.touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Menu;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.house.Classes;

/** The menu can be read by its signs alone when it is folded. */
class IconsTest {

    @Test
    void every_entry_of_the_menu_has_a_sign_that_is_drawn() throws Exception {
        String drawn = Files.readString(Path.of("frontend/theme/icons.svg"));
        List<String> named = Classes.OF_THE_PORTAL.stream()
                .filter(view -> view.isAnnotatedWith(Menu.class))
                .map(view -> view.getAnnotationOfType(Menu.class).icon())
                .toList();
        assertThat(named).hasSizeGreaterThan(15).allSatisfy(icon -> {
            String sign = Icons.ofMenu(icon).getSymbol();
            assertThat(sign).as(icon).isNotEqualTo("dot");
            assertThat(drawn).contains("id=\"" + sign + "\"");
        });
    }
}
