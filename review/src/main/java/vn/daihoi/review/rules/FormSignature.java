package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.rules.Letterhead.Form;
import vn.daihoi.review.rules.Letterhead.Line;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who signs, in whose name, with which office.
///
/// @param required kinds of papers that must be signed; others must when they name recipients
record FormSignature(Set<String> required) implements Check {

    private static final int LINES_OF_A_SIGNATURE = 4;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FormSignature(Letterhead.requiredIn(parameters));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var paper = Letterhead.of(text);
        if (paper.form() == Form.UNKNOWN) {
            return List.of();
        }
        if (isSigned(paper)) {
            return written(paper);
        }
        return required.contains(text.document().kind()) || paper.tail("recipients").isPresent()
                ? List.of(Remark.at(end(text), "missing").about("missing"))
                : List.of();
    }

    private static boolean isSigned(Letterhead paper) {
        return paper.signing().isPresent()
                || paper.tail().stream().anyMatch(line -> line.is("office") && !line.isListed());
    }

    /// The last paragraph of the body.
    private static Span end(ReviewedText text) {
        var paragraphs = text.outline().paragraphs();
        return paragraphs.isEmpty() ? text.titlePlace() : paragraphs.getLast();
    }

    private static List<Remark> written(Letterhead paper) {
        var remarks = new ArrayList<Remark>();
        paper.signing().ifPresent(signing -> addSigning(remarks, paper, signing));
        paper.tail().stream()
                .filter(line -> line.isWritten("title-of-person") && isName(paper, line))
                .findFirst()
                .ifPresent(
                        line -> remarks.add(Remark.at(line.span(), "titleOfPerson").about("name")));
        return remarks;
    }

    private static void addSigning(List<Remark> remarks, Letterhead paper, Line signing) {
        boolean party = signing.isWritten("party-signing");
        if (party != (paper.form() == Form.PARTY)) {
            remarks.add(
                    Remark.at(signing.span(), party ? "partyStyle" : "stateStyle").about("style"));
        }
        boolean together = signing.isWritten("for-somebody") || signing.is("office");
        if (!together && below(paper, signing).stream().noneMatch(line -> line.is("office"))) {
            remarks.add(Remark.at(signing.span(), "officeMissing").about("office"));
        }
        paper.tail().stream()
                .filter(line -> line.isWritten("for-somebody") && !line.is("deputy-inside"))
                .filter(line -> below(paper, line).stream().noneMatch(next -> next.is("deputy")))
                .findFirst()
                .ifPresent(line ->
                        remarks.add(Remark.at(line.span(), "deputyMissing").about("deputy")));
    }

    private static List<Line> below(Letterhead paper, Line signing) {
        int at = paper.tail().indexOf(signing);
        return paper.tail()
                .subList(at + 1, Math.min(paper.tail().size(), at + 1 + LINES_OF_A_SIGNATURE));
    }

    /// One of the lines under the office, not one of the recipients.
    private static boolean isName(Letterhead paper, Line line) {
        return paper.signing().map(signing -> below(paper, signing).contains(line)).orElse(false);
    }
}
