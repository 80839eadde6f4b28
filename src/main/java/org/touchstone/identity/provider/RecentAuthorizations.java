package org.touchstone.identity.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * What the embedded provider granted lately. The one in memory that comes with the framework forgets nothing, and a
 * machine client fetches a token for every run: so there are two, and once a day the older one is dropped. A sign-in
 * is needed again when its person signs out, which is long before that.
 */
final class RecentAuthorizations implements OAuth2AuthorizationService {

    private static final Duration AGE = Duration.ofDays(1);

    private final Clock clock;
    private Instant since;
    private OAuth2AuthorizationService young = new InMemoryOAuth2AuthorizationService();
    private OAuth2AuthorizationService old = new InMemoryOAuth2AuthorizationService();

    RecentAuthorizations(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        Instant now = clock.instant();
        if (now.isAfter(since.plus(AGE))) {
            old = young;
            young = new InMemoryOAuth2AuthorizationService();
            since = now;
        }
        young.save(authorization);
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        young.remove(authorization);
        old.remove(authorization);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        OAuth2Authorization found = young.findById(id);
        return found == null ? old.findById(id) : found;
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        OAuth2Authorization found = young.findByToken(token, type);
        return found == null ? old.findByToken(token, type) : found;
    }
}
