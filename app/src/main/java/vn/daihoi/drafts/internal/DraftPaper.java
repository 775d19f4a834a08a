package vn.daihoi.drafts.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper;
import vn.daihoi.profile.Drafting;
import vn.daihoi.profile.FormFact;
import vn.daihoi.profile.Issuer;
import vn.daihoi.profile.PaperDraft;
import vn.daihoi.profile.PaperForm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the paper of a draft: the profile's words with what is known of the unit.
final class DraftPaper {

    private final PaperForm form;
    private final PaperDraft draft;
    private final Known known;
    private final Map<String, FilledPart> filled;
    private final @Nullable Issuer issuer;

    /// @param draft one that units of this level may begin with
    DraftPaper(Drafting drafting, PaperDraft draft, Known known) {
        this(drafting, draft, known, Map.of());
    }

    /// @param filled what other modules know, by the name of the place
    DraftPaper(Drafting drafting, PaperDraft draft, Known known, Map<String, FilledPart> filled) {
        this.filled = filled;
        this.form = drafting.form(draft.form());
        this.draft = draft;
        this.known = known;
        this.issuer =
                draft.issuer() == null
                        ? null
                        : drafting.issuer(draft.issuer(), known.level()).orElseThrow();
    }

    FormPaper paper() {
        return to(known.fill(draft.addressees()), null);
    }

    /// What the register of papers is told.
    ///
    /// @param symbol behind the number, such as `/BC-MTTQ-BTT`
    /// @param subject in one line
    record Particulars(String symbol, String subject) {}

    /// Empty for a paper without a number.
    Optional<Particulars> particulars() {
        if (issuer == null || !hasNumber()) {
            return Optional.empty();
        }
        String type = draft.code() == null ? "" : draft.code() + "-";
        return Optional.of(
                new Particulars(
                        "/" + type + issuer.symbol(),
                        String.join(" ", known.fill(draft.subject()))));
    }

    private boolean hasNumber() {
        return draft.code() != null || draft.type().isEmpty();
    }

    /// @param addressees in place of the draft's own
    /// @param issue null while the paper has no number
    FormPaper to(List<String> addressees, @Nullable Issue issue) {
        return paper(known.fill(draft.subject()), addressees, issue);
    }

    /// @param subject in place of the draft's own
    FormPaper about(String subject) {
        return paper(List.of(subject), known.fill(draft.addressees()), null);
    }

    private FormPaper paper(List<String> subject, List<String> addressees, @Nullable Issue issue) {
        return new FormPaper(
                (draft.type() + " " + String.join(" ", subject)).strip(),
                issuer == null ? null : head(issuer, issue),
                draft.type(),
                subject,
                addressees,
                body(),
                issuer == null ? null : tail(issuer, issue));
    }

    private FormPaper.Head head(Issuer issuer, @Nullable Issue issue) {
        var facts = facts(issuer, issue);
        return new FormPaper.Head(
                known.fillAll(issuer.parent()),
                known.fill(issuer.name()),
                hasNumber() ? form.number().text().fill(facts).orElse("") : null,
                form.date().text().fill(facts).orElse(""));
    }

    private Map<FormFact, String> facts(Issuer issuer, @Nullable Issue issue) {
        var facts = new HashMap<>(known.facts());
        if (draft.code() != null) {
            facts.put(FormFact.CODE, draft.code());
        }
        facts.put(FormFact.SYMBOL, issuer.symbol());
        facts.put(FormFact.NUMBER, IssueWords.number(issue));
        facts.put(FormFact.ISSUED, IssueWords.day(issue));
        return facts;
    }

    private List<FormPaper.Block> body() {
        var body = new ArrayList<FormPaper.Block>();
        known.fill(draft.bases()).forEach(line -> body.add(new FormPaper.Basis(line)));
        known.fill(draft.opening()).forEach(line -> body.add(new FormPaper.Paragraph(line)));
        known.fill(draft.verdict()).forEach(line -> body.add(new FormPaper.Verdict(line)));
        body.addAll(new DraftSections(draft.numbering(), known, filled).blocks(draft.sections()));
        known.fill(draft.closing()).forEach(line -> body.add(new FormPaper.Paragraph(line)));
        return body;
    }

    private FormPaper.@Nullable Tail tail(Issuer issuer, @Nullable Issue issue) {
        return switch (draft.tail()) {
            case SIGNED ->
                    new FormPaper.Signed(
                            known.fill(issuer.recipients()),
                            signing(issuer, issue),
                            issue == null ? "" : issue.signer());
            case MINUTES -> new FormPaper.Minutes();
            case NONE -> null;
        };
    }

    private List<String> signing(Issuer issuer, @Nullable Issue issue) {
        var lines = new ArrayList<String>();
        known.fill(issuer.signing()).ifPresent(lines::add);
        if (issuer.office() != null) {
            known.fill(issuer.office())
                    .ifPresent(office -> lines.addAll(IssueWords.office(office, issue)));
        }
        return lines;
    }
}
