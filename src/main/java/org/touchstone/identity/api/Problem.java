package org.touchstone.identity.api;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.touchstone.common.Conflict;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.Refused;
import org.touchstone.common.Texts;

/** The kinds of problems a caller of the API can meet, and how each is told (RFC 9457). */
enum Problem {
    MALFORMED(HttpStatus.BAD_REQUEST),
    INVALID(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    NOT_YOUR_TURN(HttpStatus.CONFLICT),
    CONFLICT(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    static Problem of(Refused refused) {
        return switch (refused) {
            case Forbidden f -> FORBIDDEN;
            case NotFound f -> NOT_FOUND;
            case NotYourTurn f -> NOT_YOUR_TURN;
            case Conflict f -> CONFLICT;
            default -> REFUSED;
        };
    }

    static Problem of(int status) {
        for (Problem problem : values()) {
            if (problem.status.value() == status) {
                return problem;
            }
        }
        return status < 500 ? MALFORMED : UNEXPECTED;
    }

    HttpStatus status() {
        return status;
    }

    /** The problem with the sentence that belongs to its kind. */
    ProblemDetail in(Locale locale, String instance) {
        return in(locale, instance, Texts.get(locale, "identity.problem." + word() + ".detail"));
    }

    ProblemDetail in(Locale locale, String instance, String detail) {
        ProblemDetail told = ProblemDetail.forStatusAndDetail(status, detail);
        told.setType(URI.create("urn:touchstone:problem:" + word()));
        told.setTitle(Texts.get(locale, "identity.problem." + word()));
        told.setInstance(URI.create(instance));
        return told;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
