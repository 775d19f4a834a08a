package vn.daihoi.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.examples.ExamplePaper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Sound papers in styles unlike those of the planted dossier: a report in two parts, a programme
/// that is one table, one of tasks with lines of who does what, self-reviews by person and by
/// shortcoming, a guidance with the same steps for two bodies, a plan. Places and people do not
/// exist.
class OtherStylesTest {

    private static final String FOLDER = "/bai-viet-khac/";
    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # paper, context, kind, what is truly worth a word
                    xa-dong-lau-bao-cao-chinh-tri, xa-dong-lau-boi-canh, bao-cao-chinh-tri, coverage.party-resolution length.section
                    thi-tran-ben-soi-chuong-trinh, thi-tran-ben-soi-boi-canh, chuong-trinh-hanh-dong, ''
                    phuong-go-me-kiem-diem, phuong-go-me-boi-canh, bao-cao-kiem-diem, ''
                    phuong-ben-nghieng-bao-cao-chinh-tri, phuong-ben-nghieng-boi-canh, bao-cao-chinh-tri, coverage.party-resolution
                    phuong-ben-nghieng-chuong-trinh, phuong-ben-nghieng-boi-canh, chuong-trinh-hanh-dong, coverage.party-resolution structure.required-part structure.required-part
                    xa-na-tau-kiem-diem, xa-na-tau-boi-canh, bao-cao-kiem-diem, ''
                    quan-tay-giang-huong-dan, quan-tay-giang-boi-canh, huong-dan, ''
                    quan-tay-giang-ke-hoach, quan-tay-giang-boi-canh, ke-hoach, ''
                    """)
    void findsTheKindAndNothingThatIsNotThere(
            String paper, String context, String kind, String rules) {
        var document = ExamplePaper.of(paper + ".docx", resource(paper + ".txt"));
        var result =
                REVIEW.run(
                        List.of(new InputDocument(document, null)),
                        ContextFile.read(context, resource(context + ".yaml")));
        assertThat(result.documents()).extracting(ReviewedDocument::kind).containsExactly(kind);
        assertThat(String.join(" ", result.findings().stream().map(Finding::rule).toList()))
                .as(() ->
                        result.findings().stream()
                                .map(f -> f.rule() + " " + f.message().vi() + " | " + f.quote())
                                .toList()
                                .toString())
                .isEqualTo(rules);
    }

    static String resource(String name) {
        try (var in = OtherStylesTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
