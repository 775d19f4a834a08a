package vn.daihoi.exchange.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import static vn.daihoi.testing.TestPerson.bearing;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// A client that knows nothing but the OpenAPI document: addresses, methods, parameters and forms
/// of answers all come from there.
record DocumentClient(MockMvcTester transport, OpenAPI document, String token) {

    static DocumentClient of(MockMvcTester transport, String token, String document) {
        return new DocumentClient(
                transport, new OpenAPIV3Parser().readContents(document).getOpenAPI(), token);
    }

    private record Found(String path, HttpMethod method, Operation operation) {}

    /// @param values of parameters, by name
    JsonNode call(String operation, Map<String, String> values) {
        var found = find(operation);
        var method = org.springframework.http.HttpMethod.valueOf(found.method().name());
        return answer(found, request(method, address(found, values)), values);
    }

    /// @param file the part that the operation needs
    JsonNode send(String operation, Map<String, String> values, MockMultipartFile file) {
        var found = find(operation);
        var form = found.operation().getRequestBody().getContent().get("multipart/form-data");
        if (!form.getSchema().getProperties().containsKey(file.getName())) {
            throw new AssertionError(operation + " takes no part " + file.getName());
        }
        return answer(found, multipart(address(found, values)).file(file), values);
    }

    private Found find(String operation) {
        return document.getPaths().entrySet().stream()
                .flatMap(path ->
                        path.getValue().readOperationsMap().entrySet().stream()
                                .map(each ->
                                        new Found(path.getKey(), each.getKey(), each.getValue())))
                .filter(each -> each.operation().getOperationId().equals(operation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation " + operation));
    }

    private static String address(Found found, Map<String, String> values) {
        String address = found.path();
        for (var each : found.operation().getParameters()) {
            if (each.getIn().equals("path")) {
                address = address.replace("{" + each.getName() + "}", values.get(each.getName()));
            }
        }
        return address;
    }

    private JsonNode answer(
            Found found,
            AbstractMockHttpServletRequestBuilder<?> request,
            Map<String, String> values) {
        for (var each : found.operation().getParameters()) {
            String value = values.get(each.getName());
            if (value != null && each.getIn().equals("header")) {
                request.header(each.getName(), value);
            }
            if (value != null && each.getIn().equals("query")) {
                request.param(each.getName(), value);
            }
        }
        return read(found, transport.perform(request.with(bearing(token))));
    }

    /// Fails unless the answer is one that the document tells of, with all that it promises.
    private JsonNode read(Found found, MvcTestResult result) {
        var response = result.getResponse();
        var told = found.operation().getResponses().get(Integer.toString(response.getStatus()));
        if (told == null) {
            throw new AssertionError(
                    found.operation().getOperationId() + ": " + response.getStatus());
        }
        var node =
                new JsonMapper()
                        .readTree(
                                new String(
                                        response.getContentAsByteArray(), StandardCharsets.UTF_8));
        String type = told.getContent().get("application/json").getSchema().get$ref();
        check(node, type.substring(type.lastIndexOf('/') + 1));
        return node;
    }

    private void check(JsonNode node, String name) {
        var schema = document.getComponents().getSchemas().get(name);
        for (Object field : Objects.requireNonNull(schema.getRequired())) {
            if (!node.has(field.toString())) {
                throw new AssertionError("%s lacks %s".formatted(name, field));
            }
        }
        node.propertyNames()
                .forEach(field -> {
                    if (!schema.getProperties().containsKey(field)) {
                        throw new AssertionError(
                                "%s has %s, which nobody told".formatted(name, field));
                    }
                });
    }
}
