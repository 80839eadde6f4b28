package org.touchstone.identity.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.touchstone.common.Refused;

/**
 * The one place that tells callers what went wrong (RFC 9457), in their language; a browser outside the API gets the
 * error page instead.
 */
@Order(0)
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(Refused refused, WebRequest request) {
        return answer(told(refused, request), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> lostRace(ConcurrencyFailureException lost, WebRequest request) {
        return answer(told(Problem.CONFLICT, request), HttpHeaders.EMPTY, request);
    }

    /** The firewall looks at a parameter only when somebody asks for it. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> stopped(RequestRejectedException stopped, WebRequest request) {
        return answer(told(Problem.MALFORMED, request), HttpHeaders.EMPTY, request);
    }

    /** Nothing of an unexpected failure leaves the house; what to look for stands in the log. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
        log.error("{} failed", path(request), failure);
        return answer(told(Problem.UNEXPECTED, request), HttpHeaders.EMPTY, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail told = told(Problem.INVALID, request);
        told.setProperty("errors", InvalidField.of(invalid));
        return answer(told, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail told = told(Problem.INVALID, request);
        told.setProperty("errors", InvalidField.of(invalid));
        return answer(told, headers, request);
    }

    /** A value object that refuses what stands in the body says it better than the parser around it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return answer(told(refused, request), headers, request);
            }
        }
        return answer(told(Problem.MALFORMED, request), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(told(Problem.TOO_LARGE, request), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(told(Problem.of(status.value()), request), headers, request);
    }

    private static @Nullable ResponseEntity<Object> answer(
            ProblemDetail told, HttpHeaders headers, WebRequest request) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        if (response == null || response.isCommitted()) {
            return null;
        }
        if (!path(request).contains("/api/")) {
            return errorPage(response, told.getStatus());
        }
        return ResponseEntity.status(told.getStatus()).headers(headers).body(told);
    }

    private static @Nullable ResponseEntity<Object> errorPage(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ProblemDetail told(Problem problem, WebRequest request) {
        return problem.in(request.getLocale(), path(request));
    }

    private static ProblemDetail told(Refused refused, WebRequest request) {
        Locale locale = request.getLocale();
        return Problem.of(refused).in(locale, path(request), refused.in(locale));
    }

    private static String path(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }
}
