package org.touchstone.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an agency wanted to know before it decided, and the platform's answer once there is one. */
public record AgencyQuestion(
        String question, Instant askedAt, @Nullable String answer) {}
