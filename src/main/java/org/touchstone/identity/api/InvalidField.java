package org.touchstone.identity.api;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * What is wrong with one field of a body or one parameter.
 *
 * @param field its path, such as {@code listings[0].url}; empty when the whole is wrong
 * @param detail the sentence, in the caller's language
 */
record InvalidField(String field, String detail) {

    static List<InvalidField> of(MethodArgumentNotValidException invalid) {
        return fields(invalid.getBindingResult()).toList();
    }

    static List<InvalidField> of(HandlerMethodValidationException invalid) {
        var bodies = invalid.getBeanResults().stream().flatMap(InvalidField::fields);
        var parameters = invalid.getValueResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new InvalidField(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))));
        return Stream.concat(bodies, parameters).toList();
    }

    private static Stream<InvalidField> fields(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> new InvalidField(
                        error instanceof FieldError field ? field.getField() : "",
                        String.valueOf(error.getDefaultMessage())));
    }
}
