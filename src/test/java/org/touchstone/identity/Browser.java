package org.touchstone.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without script: keeps cookies, follows redirects, presses the buttons of the sign-in page. It stops in
 * front of a view, which it could not show anyhow.
 */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern WAY = Pattern.compile("/(provider|oauth2|login|logout|pages|realm)\\b.*");
    private static final int MOST_STEPS = 12;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI base;

    Browser(int port) {
        base = URI.create("http://localhost:" + port);
    }

    /** Where a visit ended: the page, or the address of the view in front of which it stopped. */
    record Page(URI address, int status, String body, HttpResponse<String> response) {

        String csrf() {
            var token = CSRF.matcher(body);
            if (!token.find()) {
                throw new AssertionError("No form on " + address + " (" + status + "): " + body);
            }
            return token.group(1);
        }
    }

    Page get(String path) {
        return visit(HttpRequest.newBuilder(base.resolve(path)));
    }

    Page post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return visit(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Presses an account's button on the sign-in page it stands before. */
    Page signIn(Page page, String account, String password) {
        return post("/provider/sign-in", Map.of("username", account, "password", password, "_csrf", page.csrf()));
    }

    private Page visit(HttpRequest.Builder first) {
        HttpResponse<String> response = send(first);
        for (int step = 0; step < MOST_STEPS; step++) {
            var location = response.headers().firstValue("Location").map(response.uri()::resolve);
            if (location.isEmpty()) {
                return new Page(response.uri(), response.statusCode(), response.body(), response);
            }
            if (!WAY.matcher(location.get().getPath()).matches()) {
                return new Page(location.get(), response.statusCode(), "", response);
            }
            response = send(HttpRequest.newBuilder(location.get()));
        }
        throw new AssertionError("Sent round in circles, at last to " + response.uri());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
