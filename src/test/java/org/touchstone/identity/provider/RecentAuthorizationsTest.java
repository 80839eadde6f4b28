package org.touchstone.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class RecentAuthorizationsTest {

    private Instant now = Instant.parse("2014-11-11T08:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final RecentAuthorizations recent = new RecentAuthorizations(clock);

    @Test
    void whatWasGrantedTodayAndYesterdayIsKnownAndWhatIsOlderForgotten() {
        recent.save(granted("first"));
        pass(Duration.ofHours(25));
        recent.save(granted("second"));
        assertThat(recent.findById("first")).isNotNull();
        pass(Duration.ofHours(25));
        recent.save(granted("third"));
        assertThat(recent.findById("first")).isNull();
        assertThat(recent.findById("second")).isNotNull();
        recent.remove(granted("second"));
        assertThat(recent.findById("second")).isNull();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static OAuth2Authorization granted(String id) {
        var client = RegisteredClient.withId("brand-api")
                .clientId("brand-api")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
        return OAuth2Authorization.withRegisteredClient(client)
                .id(id)
                .principalName("brand")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }
}
