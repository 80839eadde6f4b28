package org.touchstone.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.touchstone.PortalTest;
import org.touchstone.complaint.ComplaintFixture;

/** The pages as a browser without script and without account uses them. */
@PortalTest
class TipPagesTest {

    private HttpResponse<String> place(String place, int megabytes) throws Exception {
        String edge = "--portal-form\r\nContent-Disposition: form-data; name=";
        String typed = Map.of(
                        "place",
                        place,
                        "region",
                        "3101",
                        "what",
                        "Jackets for a tenth of the price.",
                        "email",
                        TipFixture.email().value(),
                        "bonaFide",
                        "true")
                .entrySet()
                .stream()
                .map(field -> edge + '"' + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(page("/tip/place?lang=en"))
                .header("Content-Type", "multipart/form-data; boundary=portal-form")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(
                                typed + edge + "\"photos\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"),
                        BodyPublishers.ofByteArrays(Collections.nCopies(megabytes, new byte[1024 * 1024])),
                        BodyPublishers.ofString("\r\n--portal-form--\r\n"))));
    }

    private static final Pattern LINK = Pattern.compile("token=([\\w-]+)");
    private static final Pattern EXACT = Pattern.compile("<code class=\"exact\">([^<]+)</code>");

    @LocalServerPort
    int port;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void from_the_form_to_the_status_without_a_session() throws Exception {
        String email = TipFixture.email().value();
        String sent = ok(listing(email, ComplaintFixture.freshListings(1).getFirst()));
        assertThat(sent).contains("Check your e-mail");

        String token = found(LINK, mail(email, "Confirm your report"), 1);
        String page = ok(get("/tip/confirm").param("token", token));
        assertThat(page).contains("press the button").contains("value=\"" + token + "\"");

        String done = ok(post("/tip/confirm").param("token", token));
        String reference = found(EXACT, done, 1);
        String secret = found(EXACT, done, 2);
        assertThat(mail(email, "Your report " + reference)).contains(secret);

        String status = ok(post("/tip/status").param("reference", reference).param("secret", secret));
        assertThat(status).contains("find out whose brand it concerns");
    }

    @Test
    void both_forms_say_what_becomes_of_what_is_told_and_for_how_long_it_is_kept() throws Exception {
        for (String form : List.of("/tip/listing", "/tip/place")) {
            assertThat(ok(get(form))).contains("deleted when the report has ended", "deleted 36 months later");
            assertThat(ok(get(form).param("lang", "zh"))).contains("36 个月删除");
        }
    }

    @Test
    void opening_the_link_alone_confirms_nothing() throws Exception {
        String email = TipFixture.email().value();
        ok(listing(email, ComplaintFixture.freshListings(1).getFirst()));
        String token = found(LINK, mail(email, "Confirm your report"), 1);
        ok(get("/tip/confirm").param("token", token));
        ok(get("/tip/confirm").param("token", token));
        assertThat(ok(post("/tip/confirm").param("token", token))).contains("Thank you");
        assertThat(answer(post("/tip/confirm").param("token", token)).getStatus())
                .isEqualTo(422);
    }

    @Test
    void what_is_wrong_stands_on_top_and_nothing_typed_is_lost() throws Exception {
        MockHttpServletResponse answer =
                answer(listing("nobody", "L999999999").param("brand", "\"><script>alert(1)</script>"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("<title>Error: Report listings")
                .contains("role=\"alert\"")
                .contains("The logo on the jacket is upside down.")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void a_refusal_leads_to_its_field_and_stands_beside_it() throws Exception {
        String page = answer(listing("nobody", ComplaintFixture.freshListings(1).getFirst()))
                .getContentAsString();
        assertThat(page)
                .contains("id=\"wrong\" tabindex=\"-1\" autofocus><a href=\"#email\">Give an e-mail address")
                .contains("id=\"email-wrong\">Give an e-mail address")
                .containsPattern(
                        "<input id=\"email\"[^>]*aria-invalid=\"true\" aria-describedby=\"email-wrong email-hint\"")
                .containsOnlyOnce("aria-invalid");
    }

    @Test
    void every_refusal_of_the_forms_names_a_field_that_is_there() throws Exception {
        String untrue = answer(post("/tip/place")
                        .param("region", "3101")
                        .param("place", "Stall 12")
                        .param("what", "Jackets for a tenth of the price.")
                        .param("email", TipFixture.email().value()))
                .getContentAsString();
        assertThat(untrue).contains("href=\"#bonaFide\"").containsPattern("id=\"bonaFide\"[^>]*aria-invalid=\"true\"");
        assertThat(untrue).contains("Choose the photos once more");
        assertThat(ok(get("/tip/place"))).doesNotContain("Choose the photos once more");
        String wrong = answer(
                        post("/tip/status").param("reference", "PT-2026-999999").param("secret", "no"))
                .getContentAsString();
        assertThat(wrong).contains("href=\"#secret\"").containsPattern("id=\"secret\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void the_answer_to_a_form_offers_no_other_language_because_what_it_shows_would_be_lost() throws Exception {
        assertThat(ok(get("/tip/confirm").param("token", "x"))).contains("hreflang");
        String email = TipFixture.email().value();
        ok(listing(email, ComplaintFixture.freshListings(1).getFirst()));
        String token = found(LINK, mail(email, "Confirm your report"), 1);
        String done = ok(post("/tip/confirm").param("token", token));
        assertThat(done).contains("class=\"exact\"").doesNotContain("hreflang").doesNotContain("<nav");
    }

    @Test
    void a_photo_that_is_too_large_is_refused_and_nothing_that_was_typed_is_lost() throws Exception {
        HttpResponse<String> answer = place("Stall 12, night market", 60);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("A photo is as large as 20 MB or larger", "value=\"Stall 12, night market\"");
    }

    @Test
    void what_is_larger_than_any_photo_ends_in_a_page_that_says_so() throws Exception {
        HttpResponse<String> answer = place("Stall 12, night market", 101);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The photos were too large")
                .contains("smaller than 20 MB")
                .contains("<form method=\"post\" action=\"/tip/place?lang=en\"");
    }

    @Test
    void nobody_escapes_the_limits_by_claiming_to_come_from_elsewhere() throws Exception {
        for (int attempt = 0; attempt < 30; attempt++) {
            assertThat(look("198.51.100." + attempt + ", 203.0.113.77", "for=192.0.2." + attempt))
                    .contains("do not belong together");
        }
        assertThat(look("192.0.2.200, 203.0.113.77", "for=192.0.2.200")).contains("more than 30 times");
        assertThat(look("192.0.2.200, 203.0.113.78", "for=192.0.2.200")).contains("do not belong together");
    }

    @Test
    void behind_the_proxy_forms_are_known_by_the_address_that_browsers_use() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(page("/tip/status"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "203.0.113.90")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "portal.example")
                .POST(HttpRequest.BodyPublishers.ofString("reference=PT-2026-999999&secret=no"));
        assertThat(send(request.copy().header("Origin", "https://portal.example"))
                        .body())
                .contains("do not belong together");
        assertThat(send(request.copy().header("Origin", "https://evil.example")).body())
                .contains("not sent from our page");
    }

    private String look(String forwardedFor, String forwarded) throws Exception {
        return send(HttpRequest.newBuilder(page("/tip/status?lang=en"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", forwardedFor)
                        .header("Forwarded", forwarded)
                        .POST(HttpRequest.BodyPublishers.ofString("reference=PT-2026-999999&secret=no")))
                .body();
    }

    private URI page(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void a_program_that_fills_in_the_hidden_field_gets_the_same_page_and_nothing_is_kept() throws Exception {
        String email = TipFixture.email().value();
        String sent =
                ok(listing(email, ComplaintFixture.freshListings(1).getFirst()).param("website", "spam"));
        assertThat(sent).contains("Check your e-mail");
        assertThat(mails(email)).isZero();
    }

    @Test
    void another_site_cannot_send_the_form() throws Exception {
        for (String[] header :
                new String[][] {{"Origin", "https://evil.example"}, {"Sec-Fetch-Site", "cross-site"}, {"Origin", "null"}
                }) {
            String email = TipFixture.email().value();
            var request =
                    listing(email, ComplaintFixture.freshListings(1).getFirst()).header(header[0], header[1]);
            MockHttpServletResponse answer = answer(request);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("not sent from our page");
            assertThat(mails(email)).isZero();
        }
        String email = TipFixture.email().value();
        ok(listing(email, ComplaintFixture.freshListings(1).getFirst())
                .header("Origin", "http://localhost")
                .header("Sec-Fetch-Site", "same-origin"));
        assertThat(mails(email)).isEqualTo(1);
    }

    @Test
    void a_place_is_told_with_photos() throws Exception {
        String email = TipFixture.email().value();
        var photo = new MockMultipartFile("photos", "stall.jpg", "image/jpeg", TipFixture.photo());
        ok(multipart("/tip/place")
                .file(photo)
                .param("region", "3101")
                .param("place", "Stall 12")
                .param("what", "Jackets for a tenth of the price.")
                .param("email", email)
                .param("bonaFide", "true"));
        assertThat(mails(email)).isEqualTo(1);
        assertThat(answer(post("/tip/place").param("region", "3101")).getStatus())
                .isEqualTo(422);
    }

    @Test
    void the_pages_speak_chinese_and_so_does_the_mail() throws Exception {
        assertThat(ok(get("/tip/listing").param("lang", "zh"))).contains("举报商品").contains("lang=\"zh-Hans\"");
        String email = TipFixture.email().value();
        ok(listing(email, ComplaintFixture.freshListings(1).getFirst()).param("lang", "zh"));
        assertThat(mail(email, "请确认您的举报")).contains("24 小时");
    }

    @Test
    void every_page_forbids_scripts_and_is_kept_nowhere() throws Exception {
        for (String path : new String[] {"/tip", "/tip/listing", "/tip/place", "/tip/confirm", "/tip/status"}) {
            MockHttpServletResponse answer = answer(get(path));
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .contains("form-action 'self'");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getCookies()).as(path).isEmpty();
            assertThat(answer.getHeader("Set-Cookie")).as(path).isNull();
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> listing(String email, String link) {
        return post("/tip/listing")
                .param("links", link)
                .param("what", "The logo on the jacket is upside down.")
                .param("email", email)
                .param("bonaFide", "true");
    }

    private String ok(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var from = request.with(sent -> {
            sent.setRemoteAddr("2001:db8:" + Integer.toHexString(sent.hashCode() & 0xffff) + ":"
                    + Integer.toHexString((int) (System.nanoTime() & 0xffff)) + "::1");
            return sent;
        });
        var result = mvc.perform(from).andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
        return result.getResponse();
    }

    private String mail(String to, String subject) {
        return jdbc.sql("select body from mail where recipient = ? and subject = ?")
                .params(to, subject)
                .query(String.class)
                .single();
    }

    private int mails(String to) {
        return jdbc.sql("select count(*) from mail where recipient = ?")
                .param(to)
                .query(Integer.class)
                .single();
    }

    private static String found(Pattern pattern, String text, int which) {
        Matcher matcher = pattern.matcher(text);
        for (int i = 0; i < which; i++) {
            assertThat(matcher.find()).as(text).isTrue();
        }
        return matcher.group(1);
    }
}
