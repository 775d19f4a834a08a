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
        return to(known.fill(draft.addressees()));
    }

    /// @param addressees in place of the draft's own
    FormPaper to(List<String> addressees) {
        var subject = known.fill(draft.subject());
        return new FormPaper(
                (draft.type() + " " + String.join(" ", subject)).strip(),
                issuer == null ? null : head(issuer),
                draft.type(),
                subject,
                addressees,
                body(),
                issuer == null ? null : tail(issuer));
    }

    private FormPaper.Head head(Issuer issuer) {
        return new FormPaper.Head(
                known.fillAll(issuer.parent()),
                known.fill(issuer.name()),
                draft.code() == null && !draft.type().isEmpty()
                        ? null
                        : number(issuer, draft.code()),
                known.fill(form.date().text()).orElse(""));
    }

    /// @param code null for a letter
    private String number(Issuer issuer, @Nullable String code) {
        var facts = new HashMap<>(known.facts());
        if (code != null) {
            facts.put(FormFact.CODE, code);
        }
        facts.put(FormFact.SYMBOL, issuer.symbol());
        return form.number().text().fill(facts).orElse("");
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

    private FormPaper.@Nullable Tail tail(Issuer issuer) {
        return switch (draft.tail()) {
            case SIGNED -> new FormPaper.Signed(known.fill(issuer.recipients()), signing(issuer));
            case MINUTES -> new FormPaper.Minutes();
            case NONE -> null;
        };
    }

    private List<String> signing(Issuer issuer) {
        var lines = new ArrayList<String>();
        known.fill(issuer.signing()).ifPresent(lines::add);
        if (issuer.office() != null) {
            known.fill(issuer.office()).ifPresent(lines::add);
        }
        return lines;
    }
}
