package org.touchstone.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.StartRefused;

/** Mail leaves the portal once, and waits where the server does not answer. */
@PortalTest
class PostTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path data;

    @Autowired
    Mails mails;

    @Autowired
    MailStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Life life;

    @Test
    void a_mail_is_sent_once_and_then_forgotten() throws Exception {
        String to = somebody();
        mails.send(to, "你好 Hello", "A sentence in 中文.");
        empty(new Post(
                store,
                new MailCarriers().mailCarrier(server(), "portal@example.com", "https://portal.example", data),
                clock));
        empty(new Post(
                store,
                new MailCarriers().mailCarrier(server(), "portal@example.com", "https://portal.example", data),
                clock));
        var received = List.of(SERVER.getReceivedMessages()).stream()
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).equals(to))
                .toList();
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("你好 Hello");
        assertThat(received.getFirst().getContent().toString()).contains("A sentence in 中文.");
        assertThat(waiting(to)).isZero();
    }

    @Test
    void without_a_server_mail_lies_in_a_folder() throws Exception {
        String to = somebody();
        mails.send(to, "Hello", "A sentence.");
        var nobody = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        empty(new Post(store, new MailCarriers().mailCarrier(nobody, "portal@example.com", "", data), clock));
        try (var files = Files.list(data.resolve("mail"))) {
            assertThat(files.map(PostTest::read)).anyMatch(text -> text.contains("To: " + to));
        }
        assertThat(waiting(to)).isZero();
    }

    @Test
    void what_does_not_get_through_waits_ever_longer_and_is_given_up_in_the_end() {
        empty(new Post(store, mail -> {}, clock));
        String to = somebody();
        mails.send(to, "Hello", "A sentence.");
        Post broken = new Post(
                store,
                mail -> {
                    throw new IllegalStateException("No answer");
                },
                clock);
        assertThat(broken.sendNext()).isTrue();
        assertThat(broken.sendNext()).isFalse();
        assertThat(waiting(to)).isEqualTo(1);
        for (int minutes = 0; minutes < 24 * 60; minutes += 20) {
            life.passes(Duration.ofMinutes(20));
            broken.sendNext();
        }
        assertThat(waiting(to)).as("a day later").isEqualTo(1);
        for (int hour = 0; hour < 12; hour++) {
            life.passes(Duration.ofHours(1));
            broken.sendNext();
        }
        assertThat(waiting(to)).isZero();
    }

    @Test
    void a_server_that_falls_silent_holds_nothing_up_for_long() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withPropertyValues("spring.mail.host=mail.example")
                .run(portal -> assertThat(
                                portal.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                        .containsKeys(
                                "mail.smtp.connectiontimeout",
                                "mail.smtp.timeout",
                                "mail.smtp.writetimeout",
                                "mail.smtps.timeout"));
    }

    @Test
    void with_a_server_but_no_address_the_portal_does_not_start() {
        assertThatThrownBy(() -> new MailCarriers().mailCarrier(server(), "portal@example.com", " ", data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("TOUCHSTONE_ADDRESS");
    }

    @Test
    void nobody_writes_into_the_head_of_a_mail() {
        assertThatThrownBy(() -> mails.send("a@example.com\r\nBcc: all@example.com", "Hello", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mails.send("a@example.com", "Hello\nBcc: all@example.com", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String somebody() {
        return "somebody-" + UUID.randomUUID() + "@example.com";
    }

    private static ObjectProvider<JavaMailSender> server() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(SERVER.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void empty(Post post) {
        while (post.sendNext()) {
            // the next one
        }
    }

    private int waiting(String to) {
        return jdbc.sql("select count(*) from mail where recipient = ?")
                .param(to)
                .query(Integer.class)
                .single();
    }
}
