package vn.daihoi.review;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.cell;
import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.r;
import static vn.daihoi.review.extract.Docx.row;
import static vn.daihoi.review.extract.Docx.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.annotate.Annotated;
import vn.daihoi.review.annotate.AnnotatedCopy;
import vn.daihoi.review.annotate.NoteWords;
import vn.daihoi.review.extract.Docx;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.extract.Read;
import vn.daihoi.review.extract.Reason;
import vn.daihoi.review.text.Block;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// Documents of unusual size and shape are read, reviewed and given back; what is too large is
/// refused with the limit. The times are ten times what a slow machine needs.
@Timeout(120)
class BoundsTest {

    private static final String NAME = "bao-cao.docx";
    private static final String SENTENCE =
            "Ban Thường trực vận động 45 hộ hiến đất mở ngõ, giúp 12 hộ thoát nghèo. ";

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    private static String sentences(int count) {
        return SENTENCE.repeat(count);
    }

    private static Annotated.Copy reviewed(byte[] content) {
        var document = Read.document(NAME, content);
        var result = REVIEW.run(List.of(new InputDocument(document, null)), Context.EMPTY);
        assertThat(result.complete()).isTrue();
        var notes = new NoteWords(Locale.of("vi")).of(NAME, result.findings());
        var copy =
                (Annotated.Copy)
                        new AnnotatedCopy(Limits.standard(), LocalDateTime.of(2024, 2, 26, 8, 0))
                                .of(NAME, content, document, notes);
        assertThat(Read.document(NAME, copy.content()).text()).isEqualTo(document.text());
        return copy;
    }

    @Test
    void takesAReportOfThreeHundredPages() {
        var paragraphs = new String[1_800];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = p(r(i % 60 == 0 ? (i / 60 + 1) + ". Công tác tháng" : sentences(6)));
        }
        byte[] report = Docx.body(paragraphs).bytes();
        assertThat(Read.document(NAME, report).pages().value()).isGreaterThanOrEqualTo(250);
        assertThat(reviewed(report).left()).isZero();
    }

    @Test
    void takesATableOfTwoThousandRows() {
        var rows = new String[2_000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(cell(p(r("" + (i + 1)))), cell(p(r("Tổ dân phố"))), cell(p(r("45 hộ"))));
        }
        byte[] report = Docx.body(p(r("Biểu số 1")), table(3, rows)).bytes();
        var blocks = Read.document(NAME, report).blocks();
        assertThat(blocks).filteredOn(b -> b.kind() == Block.Kind.TABLE_ROW).hasSize(2_000);
        assertThat(reviewed(report).left()).isZero();
    }

    @Test
    void takesAReportInOneParagraph() {
        byte[] report = Docx.body(p(r(sentences(5_000)))).bytes();
        assertThat(Read.document(NAME, report).blocks()).hasSize(1);
        assertThat(reviewed(report).left()).isZero();
    }

    @Test
    void takesThousandsOfFindingsAndTellsHowManyNotesAreLeft() {
        var paragraphs = new String[1_200];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = p(r("Tổ " + i + " có […] hộ tham gia " + sentences(1)));
        }
        var copy = reviewed(Docx.body(paragraphs).bytes());
        assertThat(copy.placed()).isEqualTo(1_000);
        assertThat(copy.left()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void refusesATextBeyondTheLimitAndTellsIt() {
        var limits =
                new Limits(1 << 20, 100, 1 << 24, 200, 256, 10, 10_000, Duration.ofSeconds(20));
        var paragraphs = new String[200];
        java.util.Arrays.fill(paragraphs, p(r(sentences(1))));
        var outcome = Extraction.extract(NAME, Docx.body(paragraphs).bytes(), limits);
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Unreadable(Reason.TOO_LARGE, List.of("10000", "characters")));
    }
}
