package org.touchstone.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Person;

/** Walks all operations as everyone: {@code scope/operations.txt} says who may do what, this proves it. */
@PortalTest
class OperationScopeTest {

    /** Nothing that {@link Foreign} made is theirs. */
    private static final List<Person> OTHER_TENANTS =
            List.of(Cast.BRAND2, Cast.AGENT, Cast.SELLER, Cast.SELLER2, Cast.OFFICER2, Cast.ASSOCIATION);

    private static final Set<Integer> NOT_FOR_YOU = Set.of(403, 404);
    private static final Set<Integer> NOT_YOUR_TURN = Set.of(404, 409);

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Foreign foreign;

    static Stream<Operation> operations() {
        return Operation.all().stream();
    }

    @Test
    void everyOperationIsInTheTableAndTheTableNamesNoOther() {
        Set<String> known = operations().map(Operation::address).collect(Collectors.toCollection(TreeSet::new));
        Set<String> real = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.touchstone")) {
                info.getPatternValues()
                        .forEach(path ->
                                info.getMethodsCondition().getMethods().forEach(verb -> real.add(verb + " " + path)));
            }
        });
        assertThat(known).isEqualTo(real);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nobodyGetsInWithoutSigningIn(Operation operation) throws Exception {
        int status = mvc.perform(request(operation)).andReturn().getResponse().getStatus();
        if (operation.open()) {
            assertThat(status).isNotIn(401, 302);
        } else {
            assertThat(status).isEqualTo(operation.path().startsWith("/api/") ? 401 : 302);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aRoleThatIsNotNamedIsRefused(Operation operation) throws Exception {
        Set<Integer> expected = operation.rule() == Rule.TURN ? NOT_YOUR_TURN : NOT_FOR_YOU;
        Map<String, Integer> wrong = new TreeMap<>();
        for (Person person : Accounts.PEOPLE) {
            if (!operation.admits(person)) {
                int status = call(operation, person).getStatus();
                if (!expected.contains(status)) {
                    wrong.put(person.id().value(), status);
                }
            }
        }
        assertThat(wrong).as("who got further than %s", expected).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatBelongsToOneTenantDoesNotExistForAnother(Operation operation) throws Exception {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Person person : OTHER_TENANTS) {
            if (operation.admits(person) && operation.rule() != Rule.SHARED) {
                MockHttpServletResponse answer = call(operation, person);
                if (tellsTooMuch(operation.rule(), answer)) {
                    wrong.put(person.id().value(), answer.getStatus());
                }
            }
        }
        assertThat(wrong).as("who learned of another tenant's things").isEmpty();
    }

    private boolean tellsTooMuch(Rule rule, MockHttpServletResponse answer) throws Exception {
        String told = answer.getContentAsString();
        return switch (rule) {
            case TENANT -> !NOT_FOR_YOU.contains(answer.getStatus());
            case TURN -> !NOT_YOUR_TURN.contains(answer.getStatus());
            case OWN, SHARED -> foreign.numbers().anyMatch(told::contains);
        };
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aRoleThatIsNamedIsNotRefusedForItsRole(Operation operation) throws Exception {
        if (operation.open()
                || operation.rule() == Rule.TURN
                || operation.method().equals("DELETE")) {
            return; // what one of them takes or throws away is gone for the next
        }
        Map<String, Integer> wrong = new TreeMap<>();
        for (Person person : Accounts.PEOPLE) {
            boolean stranger = operation.rule() == Rule.TENANT && OTHER_TENANTS.contains(person);
            if (operation.admits(person) && !stranger) {
                int status = call(operation, person).getStatus();
                if (status == 403 || status >= 500) {
                    wrong.put(person.id().value(), status);
                }
            }
        }
        assertThat(wrong).as("whose role should have been enough").isEmpty();
    }

    private MockHttpServletResponse call(Operation operation, Person person) throws Exception {
        return mvc.perform(request(operation).with(SignedIn.as(person)))
                .andReturn()
                .getResponse();
    }

    private AbstractMockHttpServletRequestBuilder<?> request(Operation operation) {
        String path = foreign.fill(operation.path());
        String body = foreign.fillWords(operation.body());
        HttpMethod method = HttpMethod.valueOf(operation.method());
        if (body.equals("file")) {
            return MockMvcRequestBuilders.multipart(method, path).file(Foreign.text());
        }
        if (body.isEmpty() || body.startsWith("?")) {
            return MockMvcRequestBuilders.request(method, URI.create(path + body));
        }
        return MockMvcRequestBuilders.request(method, path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
