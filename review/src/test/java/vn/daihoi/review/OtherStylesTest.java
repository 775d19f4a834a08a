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
/// that is one table, a self-review that tells shortcomings with their causes. Places and people do
/// not exist.
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
                .isEqualTo(rules);
    }

    private static String resource(String name) {
        try (var in = OtherStylesTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
