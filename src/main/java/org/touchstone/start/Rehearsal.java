package org.touchstone.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A start for its own sake: the JVM keeps the classes it loaded, and later starts find them prepared. */
final class Rehearsal {

    private Rehearsal() {}

    static void endIfAsked(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("touchstone.rehearsal", Boolean.class, false)) {
            return;
        }
        try (var client =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            var address = "http://localhost:" + environment.getProperty("local.server.port");
            client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
        } catch (IOException e) {
            System.err.println("The first page could not be rehearsed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(SpringApplication.exit(context));
    }
}
