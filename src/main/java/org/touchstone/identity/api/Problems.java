package org.touchstone.identity.api;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.touchstone.common.Refused;

/** The one place that tells callers of the API what went wrong (RFC 9457), in their language. */
@Order(0)
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail refused(Refused refused, HttpServletRequest request, Locale locale) {
        return Problem.of(refused).in(locale, request.getRequestURI(), refused.in(locale));
    }

    @ExceptionHandler
    ProblemDetail lostRace(ConcurrencyFailureException lost, HttpServletRequest request, Locale locale) {
        return Problem.CONFLICT.in(locale, request.getRequestURI());
    }

    /** Nothing of an unexpected failure leaves the house; what to look for stands in the log. */
    @ExceptionHandler
    ProblemDetail unexpected(Exception failure, HttpServletRequest request, Locale locale) {
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return Problem.UNEXPECTED.in(locale, request.getRequestURI());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail told = told(Problem.INVALID, request);
        told.setProperty("errors", InvalidField.of(invalid));
        return answer(told, headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail told = told(Problem.INVALID, request);
        told.setProperty("errors", InvalidField.of(invalid));
        return answer(told, headers);
    }

    /** A value object that refuses what stands in the body says it better than the parser around it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                String detail = refused.in(request.getLocale());
                return answer(Problem.of(refused).in(request.getLocale(), path(request), detail), headers);
            }
        }
        return answer(told(Problem.MALFORMED, request), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(told(Problem.TOO_LARGE, request), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(told(Problem.of(status.value()), request), headers);
    }

    private static ResponseEntity<Object> answer(ProblemDetail told, HttpHeaders headers) {
        return ResponseEntity.status(told.getStatus()).headers(headers).body(told);
    }

    private static ProblemDetail told(Problem problem, WebRequest request) {
        return problem.in(request.getLocale(), path(request));
    }

    private static String path(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }
}
