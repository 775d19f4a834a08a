package vn.daihoi.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.swagger.v3.parser.OpenAPIV3Parser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.Application;
import vn.daihoi.testing.FixedClock;
import vn.daihoi.testing.FreshDatabase;
import vn.daihoi.testing.TestPerson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The document of the API is made out of the handlers by springdoc and kept among the resources;
/// this test makes it anew and holds it against what is kept.
@SpringBootTest(
        classes = Application.class,
        properties = {
            "daihoi.jobs.repeat=false",
            "springdoc.api-docs.enabled=true",
            "springdoc.cache.disabled=true",
            "springdoc.default-produces-media-type=application/json"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({FixedClock.class, DescribedApi.class})
class OpenApiDocumentTest {

    private static final Path KEPT = Path.of("src/main/resources/openapi");

    @Autowired MockMvcTester client;
    @Autowired org.jooq.DSLContext database;

    /// To renew it after a change of the API: `-Dopenapi.renew=true`.
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void saysWhatTheHandlersDo(String language) throws IOException {
        String made = made(language);
        Path kept = KEPT.resolve("v1." + language + ".json");
        if (Boolean.getBoolean("openapi.renew")) {
            Files.writeString(kept, made);
            Files.writeString(Path.of("target/classes/openapi").resolve(kept.getFileName()), made);
        }
        assertThat(Files.readString(kept)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void isAValidDocumentOfOpenApi31(String language) {
        var parsed = new OpenAPIV3Parser().readContents(served(language));
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.isOpenapi31()).isTrue();
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(10);
        assertThat(parsed.getOpenAPI().getInfo().getTitle())
                .contains(language.equals("en") ? "interface for programs" : "giao diện");
    }

    /// The parser would be worth nothing if it took anything.
    @Test
    void isNotFoundValidWhenItIsBroken() {
        String broken = served("en").replace("\"operationId\"", "\"operation\"");
        assertThat(new OpenAPIV3Parser().readContents(broken).getMessages()).isNotEmpty();
    }

    private String served(String language) {
        var answer = client.perform(get(OpenApiDocument.PATH).header("Accept-Language", language));
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse());
    }

    private String made(String language) {
        DescribedApi.speak(Locale.of(language));
        var reader = TestPerson.in(database).signedIn();
        var answer = client.perform(get("/v3/api-docs").locale(Locale.of(language)).with(reader));
        assertThat(answer).hasStatusOk();
        return pretty(text(answer.getResponse()));
    }

    private static String pretty(String document) {
        var json = new JsonMapper();
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(document))
                + "\n";
    }

    private static String text(org.springframework.mock.web.MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
