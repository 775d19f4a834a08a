package vn.daihoi.exchange.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What springdoc cannot see in the handlers: words out of the bundles, headers that all operations
/// share, what goes wrong, and which fields may be missing.
@TestConfiguration
class DescribedApi {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");
    private static final String SCHEME = "token";
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static volatile Texts texts = Texts.in(Texts.VIETNAMESE);

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Viewer.class, Campaign.class, CampaignUnit.class)
                .replaceWithClass(DocumentKey.class, String.class);
    }

    static void speak(Locale locale) {
        texts = Texts.in(locale);
    }

    @Bean
    GlobalOpenApiCustomizer describe() {
        return api -> {
            api.getPaths().keySet().removeIf(path -> !path.startsWith(ApiPaths.ROOT + "/"));
            api.getPaths().remove(OpenApiDocument.PATH);
            api.setTags(null);
            api.openapi("3.1.0")
                    .info(
                            new Info()
                                    .title(text("title"))
                                    .description(text("description"))
                                    .version("1")
                                    .license(
                                            new License()
                                                    .name("Apache-2.0")
                                                    .identifier("Apache-2.0")))
                    .servers(List.of(new Server().url("/")))
                    .addSecurityItem(new SecurityRequirement().addList(SCHEME));
            api.getComponents()
                    .addSecuritySchemes(
                            SCHEME,
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
            api.getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap()
                                    .forEach((method, operation) ->
                                            operation(path, method, operation)));
            schemas(api);
            sort(api);
        };
    }

    private static void sort(OpenAPI api) {
        var sorted = new Paths();
        new TreeMap<>(api.getPaths()).forEach(sorted::addPathItem);
        api.setPaths(sorted);
    }

    private static String text(String key) {
        return texts.text("exchange.api." + key);
    }

    private static void operation(String path, HttpMethod method, Operation operation) {
        operation.setTags(null);
        operation.setSummary(text("operation." + operation.getOperationId()));
        parameters(path, method, operation);
        answers(method, operation);
    }

    private static void parameters(String path, HttpMethod method, Operation operation) {
        var all = new ArrayList<Parameter>();
        VARIABLE.matcher(path)
                .results()
                .map(found -> found.group(1))
                .forEach(name ->
                        all.add(
                                named(operation, name)
                                        .orElseGet(() ->
                                                new Parameter()
                                                        .in("path")
                                                        .name(name)
                                                        .required(true)
                                                        .schema(text31()))));
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(each -> !each.getIn().equals("path"))
                    .forEach(all::add);
        }
        all.add(header("Accept-Language"));
        all.add(header(method == HttpMethod.GET ? "If-None-Match" : ApiWrites.KEY));
        all.forEach(each -> each.setDescription(text("parameter." + each.getName())));
        operation.setParameters(all);
        limit(all);
        fields(operation);
    }

    private static Optional<Parameter> named(Operation operation, String name) {
        return operation.getParameters() == null
                ? Optional.empty()
                : operation.getParameters().stream()
                        .filter(each -> each.getName().equals(name))
                        .findFirst();
    }

    private static Parameter header(String name) {
        return new Parameter().in("header").name(name).required(false).schema(text31());
    }

    private static Schema<?> text31() {
        return new JsonSchema().types(Set.of("string"));
    }

    private static void limit(List<Parameter> parameters) {
        parameters.stream()
                .filter(each -> each.getName().equals("limit"))
                .forEach(each -> {
                    each.getSchema().setMinimum(BigDecimal.ONE);
                    each.getSchema().setMaximum(BigDecimal.valueOf(200));
                });
    }

    /// Fields of a form beside its file, which springdoc takes for parts of the query.
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void fields(Operation operation) {
        if (operation.getOperationId().equals("sendEdxml")) {
            operation.setRequestBody(
                    new RequestBody()
                            .description(text("parameter.body"))
                            .required(true)
                            .content(
                                    new Content()
                                            .addMediaType("application/xml", new MediaType())));
            return;
        }
        var body = operation.getRequestBody();
        if (body == null) {
            return;
        }
        // Of a form it only knows the fields: what is sent is no part of the handlers' addresses.
        var content = body.getContent().values().iterator().next();
        body.setContent(new Content().addMediaType("multipart/form-data", content));
        Schema<?> form = content.getSchema();
        named(operation, "note")
                .ifPresent(note -> {
                    operation.getParameters().remove(note);
                    form.addProperty("note", (Schema) text31());
                });
        form.getProperties()
                .forEach((name, field) -> field.setDescription(text("parameter." + name)));
    }

    private static void answers(HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        answers.forEach((status, answer) -> answer.setDescription(text("answer.done")));
        answers.values()
                .forEach(answer -> answer.addHeaderObject("ETag", new Header().schema(text31())));
        if (operation.getOperationId().endsWith("File")) {
            answers.get("200").setContent(file());
        }
        if (method == HttpMethod.GET) {
            answers.addApiResponse("304", new ApiResponse().description(text("answer.unchanged")));
        }
        answers.addApiResponse(
                "default",
                new ApiResponse()
                        .description(text("answer.refused"))
                        .content(
                                new Content()
                                        .addMediaType(
                                                ProblemBody.TYPE,
                                                new MediaType()
                                                        .schema(new JsonSchema().$ref(PROBLEM)))));
    }

    private static Content file() {
        return new Content().addMediaType("application/octet-stream", new MediaType());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void schemas(OpenAPI api) {
        var schemas = new TreeMap<String, Schema>(api.getComponents().getSchemas());
        schemas.remove("ProblemBody");
        schemas.put("Problem", problem());
        schemas.forEach((name, schema) -> required(name, schema));
        api.getComponents().setSchemas(new LinkedHashMap<>(schemas));
    }

    private static Schema<?> problem() {
        var schema = new JsonSchema();
        schema.setTypes(Set.of("object"));
        for (RecordComponent each : ProblemBody.class.getRecordComponents()) {
            var type = each.getType() == int.class ? "integer" : "string";
            schema.addProperty(each.getName(), new JsonSchema().types(Set.of(type)));
        }
        schema.setRequired(required(ProblemBody.class));
        return schema;
    }

    private static void required(String name, Schema<?> schema) {
        if (name.startsWith("Page")) {
            schema.setRequired(List.of("items"));
        }
        Arrays.stream(Resources.class.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(name))
                .forEach(type -> schema.setRequired(required(type)));
    }

    private static List<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
