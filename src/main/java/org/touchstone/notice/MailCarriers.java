package org.touchstone.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.touchstone.common.StartRefused;

/** A mail server where one is configured; without one, mail lies in a folder, where whoever tries the portal out finds it. */
@Configuration(proxyBeanMethods = false)
class MailCarriers {

    @Bean
    MailCarrier mailCarrier(
            ObjectProvider<JavaMailSender> server,
            @Value("${touchstone.mail.from}") String from,
            @Value("${touchstone.address:}") String address,
            @Value("${touchstone.data}") Path data) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender != null && address.isBlank()) { // else the links would lead to whatever host a visitor names
            throw new StartRefused("A mail server is set (SPRING_MAIL_HOST), but not where browsers reach the portal. "
                    + "Set TOUCHSTONE_ADDRESS, such as https://portal.example.com: links in mails begin with it.");
        }
        return sender == null
                ? mail -> write(data.resolve("mail"), from, mail)
                : mail -> sender.send(message(from, mail));
    }

    private static SimpleMailMessage message(String from, Mail mail) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        return message;
    }

    private static void write(Path folder, String from, Mail mail) throws IOException {
        Files.createDirectories(folder);
        String text = "From: %s\nTo: %s\nSubject: %s\nContent-Type: text/plain; charset=utf-8\n\n%s\n"
                .formatted(from, mail.recipient(), mail.subject(), mail.body());
        Files.writeString(folder.resolve(mail.id() + ".eml"), text, StandardCharsets.UTF_8);
    }
}
