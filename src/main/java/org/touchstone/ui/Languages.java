package org.touchstone.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.common.Texts;

/** English and Simplified Chinese: what the browser asks for, until the person chooses; the choice is kept in a cookie. */
@Component
public class Languages implements I18NProvider, VaadinServiceInitListener {

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final String COOKIE = "touchstone-language";

    @Override
    public List<Locale> getProvidedLocales() {
        return ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Texts.get(locale, key, params);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(begun -> chosen(begun.getRequest())
                        .ifPresent(locale -> begun.getSession().setLocale(locale)));
    }

    /** Keeps the person's choice for a year and uses it from now on; the page is to be loaded again. */
    public static void choose(Locale locale) {
        Cookie cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
        VaadinSession.getCurrent().setLocale(locale);
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return ALL.stream()
                        .filter(locale -> locale.toLanguageTag().equals(cookie.getValue()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
