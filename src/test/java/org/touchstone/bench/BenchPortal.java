package org.touchstone.bench;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.touchstone.Touchstone;

/** The whole portal on a database of its own, without timers of its own and without demo data. */
final class BenchPortal implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    BenchPortal() {
        this.context = new SpringApplicationBuilder(Touchstone.class)
                .profiles("test")
                .run("--server.port=0", "--touchstone.jobs=false", "--touchstone.demo.cases=0");
    }

    ApplicationContext context() {
        return context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String setting(String name) {
        return context.getEnvironment().getProperty(name, "");
    }

    @Override
    public void close() {
        context.close();
    }
}
