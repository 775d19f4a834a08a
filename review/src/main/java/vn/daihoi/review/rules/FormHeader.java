package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.text.ExtractedDocument.Format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The names of State or Party at the top, and the body that issues the paper. The Front follows
/// the State's form; papers of other bodies are not judged.
///
/// In a PDF or plain text the lines of two columns may be cut and mixed, so there only their
/// presence is judged.
///
/// @param required kinds of papers that must have a head
record FormHeader(Set<String> required) implements Check {

    private static final Set<Format> CUT_COLUMNS = Set.of(Format.PDF, Format.TEXT);

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FormHeader(Letterhead.requiredIn(parameters));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var paper = Letterhead.of(text);
        if (paper.head().isEmpty()) {
            return required.contains(text.document().kind())
                    ? List.of(absent(text, paper))
                    : List.of();
        }
        return switch (paper.form()) {
            case STATE -> state(text, paper);
            case PARTY -> party(text, paper);
            case UNKNOWN -> List.of();
        };
    }

    /// A draft of the body alone, without recipients and signature, gets its form later.
    private static Remark absent(ReviewedText text, Letterhead paper) {
        return paper.tail().isEmpty()
                ? Remark.at(text.titlePlace(), "bodyOnly").about("absent").at(Level.NOTE)
                : Remark.at(text.titlePlace(), "absent").about("absent");
    }

    private static List<Remark> state(ReviewedText text, Letterhead paper) {
        var remarks = new ArrayList<Remark>();
        var national = paper.head("national");
        var motto = paper.head("motto");
        paper.head("party-name")
                .ifPresent(line -> remarks.add(Remark.at(line.span(), "partyHead").about("head")));
        if (remarks.isEmpty() && national.isEmpty()) {
            remarks.add(Remark.at(paper.headPlace(text), "nationalMissing").about("national"));
        }
        if (CUT_COLUMNS.contains(text.document().document().format())) {
            return remarks;
        }
        national.filter(line -> !line.isWritten("national-right"))
                .ifPresent(line -> remarks.add(Remark.at(line.span(), "nationalForm")));
        if (national.isPresent() && motto.isEmpty()) {
            remarks.add(Remark.at(national.get().span(), "mottoMissing").about("motto"));
        }
        motto.filter(line -> !line.isWritten("motto-right"))
                .ifPresent(line -> remarks.add(Remark.at(line.span(), "mottoForm")));
        return remarks;
    }

    private static List<Remark> party(ReviewedText text, Letterhead paper) {
        var national = paper.head("national");
        if (national.isPresent()) {
            return List.of(Remark.at(national.get().span(), "stateHead").about("head"));
        }
        return paper.head("party-name").isPresent()
                ? List.of()
                : List.of(Remark.at(paper.headPlace(text), "partyMissing").about("party"));
    }
}
