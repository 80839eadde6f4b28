package org.touchstone.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a token says of the person it was issued for; Keycloak keeps the roles under {@code realm_access}. */
record Claims(Map<String, Object> all) {

    private static final Pattern MAIL = Pattern.compile("[^\\s\\p{Cntrl}@<>,;\"]{1,64}@[\\p{Alnum}.-]{1,180}");

    String subject() {
        return text("sub");
    }

    /** Only the roles known here; a provider's own roles mean nothing to the portal. */
    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        Stream.concat(words(all.get("roles")), words(within(all.get("realm_access"), "roles")))
                .forEach(claim -> Role.ofClaim(claim).ifPresent(roles::add));
        return roles;
    }

    String organisation() {
        return words(all.get("organisation")).findFirst().orElse("");
    }

    String name() {
        return Stream.of("name", "preferred_username", "sub")
                .map(this::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Where the person can be written to; empty when the provider does not say, or has not found it to be theirs. */
    String mail() {
        String mail = Boolean.FALSE.equals(all.get("email_verified")) ? "" : text("email");
        return MAIL.matcher(mail).matches() ? mail : "";
    }

    Locale locale() {
        return text("locale").startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    private String text(String claim) {
        return all.get(claim) instanceof String text ? text : "";
    }

    private static Object within(Object claim, String key) {
        return claim instanceof Map<?, ?> map && map.get(key) instanceof Object value ? value : List.of();
    }

    private static Stream<String> words(Object claim) {
        return switch (claim) {
            case Collection<?> several -> several.stream().map(String::valueOf);
            case String one -> Stream.of(one);
            case null, default -> Stream.empty();
        };
    }
}
