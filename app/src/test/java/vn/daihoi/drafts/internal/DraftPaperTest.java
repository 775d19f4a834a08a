package vn.daihoi.drafts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.forms.FormPaper;
import vn.daihoi.forms.FormPaper.Guidance;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.forms.FormWriter;
import vn.daihoi.forms.PdfWriter;
import vn.daihoi.profile.FormFact;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.PaperDraft;
import vn.daihoi.profile.PaperDraft.Rows;
import vn.daihoi.profile.PaperForm;
import vn.daihoi.profile.Part;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.passages.PartFinder;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.words.Folded;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Every draft of both profiles, written, read again and reviewed as if an officer had sent it.
class DraftPaperTest {

    private static final String WRITTEN =
            "Ban Thường trực đã phối hợp vận động 120 hộ tham gia, đạt 60% kế hoạch năm 2023.";
    private static final Map<String, Review> REVIEWS = new ConcurrentHashMap<>();

    /// One draft for units of one level.
    record Begun(Profile profile, String level, PaperDraft draft) {

        FormPaper paper(Known known) {
            return new DraftPaper(profile.drafting(), draft, known).paper();
        }

        ExtractedDocument read(FormPaper paper) {
            return read("nhap.docx", new FormWriter(form()).write(paper));
        }

        private PaperForm form() {
            return profile.drafting().form(draft.form());
        }

        private static ExtractedDocument read(String name, byte[] file) {
            var outcome = Extraction.extract(name, file, Limits.standard());
            return ((Outcome.Extracted) outcome).document();
        }

        ReviewResult review(FormPaper paper, boolean named) {
            return review(read(paper), named);
        }

        ReviewResult reviewPdf(FormPaper paper) {
            return review(read("nhap.pdf", new PdfWriter(form()).write(paper)), true);
        }

        private ReviewResult review(ExtractedDocument document, boolean named) {
            var review = REVIEWS.computeIfAbsent(profile.id(), _ -> Review.of(profile));
            return review.run(
                    List.of(new InputDocument(document, named ? draft.kind() : null)),
                    Context.EMPTY);
        }

        @Override
        public String toString() {
            return profile.id() + " " + level + " " + draft.kind();
        }
    }

    static Stream<Begun> drafts() {
        return Profiles.available().stream()
                .map(Profiles::load)
                .flatMap(profile ->
                        profile.levels().stream()
                                .map(Level::code)
                                .flatMap(level ->
                                        profile.documentKinds().stream()
                                                .flatMap(kind ->
                                                        profile
                                                                .drafting()
                                                                .draft(kind.kind(), level)
                                                                .stream())
                                                .map(draft -> new Begun(profile, level, draft))));
    }

    /// Everything that the platform can know.
    private static Known much(String level) {
        var facts = new EnumMap<>(little(level).facts());
        facts.put(FormFact.UPPER, "quận Bãi Đá");
        facts.put(FormFact.PARTY, "Đảng ủy phường");
        facts.put(FormFact.ORDINAL, "XVI");
        facts.put(FormFact.PREVIOUS, "XV");
        facts.put(FormFact.OUTGOING, "2019-2024");
        facts.put(FormFact.DAY, "26/3/2024");
        return new Known(
                level,
                facts,
                Map.of(
                        Rows.LAST_TERM_TARGETS,
                                List.of(new Known.Row("Giám sát của Mặt trận", "10 cuộc")),
                        Rows.ORGANISATIONS,
                                List.of(
                                        new Known.Row("Hội Liên hiệp Phụ nữ", ""),
                                        new Known.Row("Hội Cựu chiến binh", "")),
                        Rows.FIRST_SESSION, List.of(new Known.Row("Chào cờ, khai mạc", ""))));
    }

    /// What it always knows.
    private static Known little(String level) {
        return new Known(
                level,
                Map.of(
                        FormFact.UNIT, "phường Đồng Sen",
                        FormFact.NAME, "Đồng Sen",
                        FormFact.PLACE, "Phường Đồng Sen",
                        FormFact.TERM, "2024-2029"),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void isInOrderOfItsFormBeforeAWordIsWritten(Begun begun) {
        assertThat(rules(begun.review(begun.paper(much(begun.level())), true)))
                .noneMatch(rule -> rule.startsWith("form."));
        assertThat(rules(begun.review(begun.paper(little(begun.level())), true)))
                .noneMatch(rule -> rule.startsWith("form."));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void isInOrderOfItsFormAsPdf(Begun begun) {
        assertThat(rules(begun.reviewPdf(begun.paper(much(begun.level())))))
                .noneMatch(rule -> rule.startsWith("form."));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void doesNotPassAsAFinishedPaperBeforeAWordIsWritten(Begun begun) {
        var paper = begun.paper(much(begun.level()));
        assertThat(rules(begun.review(paper, true))).contains("input.leftovers");
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void isInOrderOfItsFormWhenItIsWritten(Begun begun) {
        var result = begun.review(written(begun.paper(much(begun.level()))), true);
        assertThat(rules(result))
                .noneMatch(rule ->
                        rule.startsWith("form.")
                                || rule.startsWith("structure.")
                                || rule.startsWith("typography.")
                                || rule.startsWith("consistency.")
                                || rule.startsWith("input."));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void showsItsKindByItsTitle(Begun begun) {
        var known = much(begun.level());
        assertThat(only(begun.review(begun.paper(known), false)).kind())
                .isEqualTo(begun.draft().kind());
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void hasTheRequiredPartsInTheirOrder(Begun begun) {
        var document = only(begun.review(begun.paper(much(begun.level())), true));
        var finder = new PartFinder(document.outline(), Folded.of(document.document().text()));
        var parts = begun.profile().documentKind(begun.draft().kind()).orElseThrow().parts();
        assertThat(parts).allSatisfy(part -> assertThat(finder.headings(part)).isNotEmpty());
        assertThat(parts.stream().map(part -> place(finder, part, begun)).toList()).isSorted();
    }

    /// Where the heading of the part stands that the draft made for it.
    private static int place(PartFinder finder, Part part, Begun begun) {
        var title = heading(begun.draft().sections(), part.id(), much(begun.level()));
        return finder.headings(part).stream()
                .filter(section -> Folded.title(section.title()).equals(Folded.title(title)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part.id() + ": " + title))
                .start();
    }

    private static String heading(List<PaperDraft.Section> sections, String part, Known known) {
        return sections.stream()
                .flatMap(section ->
                        part.equals(section.part())
                                ? Stream.of(known.fill(section.heading()).orElseThrow())
                                : Stream.of(heading(section.sections(), part, known)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static ReviewedDocument only(ReviewResult result) {
        return result.documents().getFirst();
    }

    private static List<String> rules(ReviewResult result) {
        return result.findings().stream().map(Finding::rule).toList();
    }

    /// The paper with every piece of guidance answered and every cell filled.
    private static FormPaper written(FormPaper paper) {
        return new FormPaper(
                paper.title(),
                paper.head(),
                paper.type(),
                paper.subject(),
                paper.addressees(),
                paper.body().stream()
                        .map(block ->
                                switch (block) {
                                    case Guidance _ -> new Paragraph(WRITTEN);
                                    case Table table -> filled(table);
                                    default -> block;
                                })
                        .toList(),
                paper.tail());
    }

    private static Table filled(Table table) {
        return new Table(
                table.shares(),
                table.heads(),
                table.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> cell.isEmpty() ? "đã làm" : cell).toList())
                        .toList());
    }
}
