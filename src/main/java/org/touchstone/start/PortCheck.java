package org.touchstone.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.touchstone.common.StartRefused;

/** Notices a taken port before anything else is started. */
final class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment().getProperty("server.port", Integer.class, 8080));
    }

    static void check(int port) {
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    static StartRefused taken(int port, Exception cause) {
        return new StartRefused(
                "Port " + port + " is already used by another program; "
                        + "stop that program or set TOUCHSTONE_PORT to a free port.",
                cause);
    }
}
