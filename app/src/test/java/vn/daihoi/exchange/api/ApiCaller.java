package vn.daihoi.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.daihoi.testing.TestPerson.bearing;

import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/// A program that asks with the token of an officer of a ward.
final class ApiCaller {

    private static final JsonMapper JSON = new JsonMapper();

    final ApiFixture fixture;
    final String token;
    private final MockMvcTester client;

    private ApiCaller(ApplicationContext context) {
        fixture = ApiFixture.in(context);
        token = fixture.officer(true);
        client = context.getBean(MockMvcTester.class);
    }

    static ApiCaller in(ApplicationContext context) {
        return new ApiCaller(context);
    }

    MvcTestResult ask(AbstractMockHttpServletRequestBuilder<?> request, String by) {
        return client.perform(request.with(bearing(by)));
    }

    MvcTestResult look(String address) {
        return ask(get(address), token);
    }

    static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String header(MvcTestResult answer, String name) {
        return String.valueOf(answer.getResponse().getHeader(name));
    }

    static void isProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(json(answer).get("cure").asString()).isNotBlank();
    }
}
