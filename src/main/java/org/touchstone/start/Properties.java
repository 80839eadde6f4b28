package org.touchstone.start;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Settings found out at the start, which win over all others. */
final class Properties {

    private Properties() {}

    static void add(ConfigurableApplicationContext context, Map<String, Object> values) {
        var name = "found at the start: " + values.keySet();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(name, values));
    }
}
