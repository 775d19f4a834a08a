package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.internal.Intakes;
import vn.daihoi.directives.internal.PaperFault;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.VisiblePapers;
import vn.daihoi.directives.internal.VisiblePapers.Asked;
import vn.daihoi.directives.web.RegisterFormView.Choice;
import vn.daihoi.directives.web.RegisterFormView.Values;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.PaperCodes;
import vn.daihoi.profile.PaperCodes.PaperMark;
import vn.daihoi.review.papers.NumberReading.Read;
import vn.daihoi.review.papers.PaperHead;
import vn.daihoi.review.papers.PaperNumbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Fills the form of a paper: with what was typed, or with what its file says of itself.
@Component
class RegisterFormPages {

    private static final int MOST_GROUNDS = 100;

    private final VisiblePapers papers;
    private final CampaignProfiles profiles;
    private final Intakes intakes;

    RegisterFormPages(VisiblePapers papers, CampaignProfiles profiles, Intakes intakes) {
        this.papers = papers;
        this.profiles = profiles;
        this.intakes = intakes;
    }

    RegisterFormView empty(Campaign campaign, CampaignUnit unit, Texts texts) {
        return view(campaign, unit, texts, RegisterForm.EMPTY, true, "", Map.of());
    }

    /// The file was refused; another may be chosen.
    RegisterFormView fileRefused(Campaign campaign, CampaignUnit unit, Texts texts, String fault) {
        return view(campaign, unit, texts, RegisterForm.EMPTY, true, "", Map.of("file", fault));
    }

    RegisterFormView refused(
            Campaign campaign,
            CampaignUnit unit,
            Texts texts,
            RegisterForm form,
            List<PaperFault> faults) {
        var words = new HashMap<String, String>();
        faults.forEach(fault ->
                words.put(fault.field(), texts.text(fault.key(), fault.arguments().toArray())));
        return view(campaign, unit, texts, form, false, "", words);
    }

    RegisterFormView read(
            Campaign campaign, CampaignUnit unit, Texts texts, Intakes.Taken.Kept kept) {
        var head = kept.head();
        var codes = profiles.of(campaign).papers();
        var found = grounds(codes, unit, head);
        var form =
                new RegisterForm(
                        number(codes, head),
                        null,
                        null,
                        head.issuer(),
                        head.date(),
                        head.subject(),
                        head.urgency(),
                        null,
                        isOwn(unit, head) ? "own" : "received",
                        List.copyOf(found.values()),
                        kept.intake(),
                        kept.fileName());
        var unknown = head.basedOn().stream().filter(each -> !found.containsKey(each)).toList();
        return view(campaign, unit, texts, form, false, note(texts, head, unknown), Map.of());
    }

    private static String number(PaperCodes codes, PaperHead head) {
        return new PaperNumbers(codes).read(head.number()) instanceof Read(var number)
                ? number.written()
                : head.number();
    }

    private static String note(Texts texts, PaperHead head, List<String> unknown) {
        var parts = new ArrayList<String>();
        parts.add(
                texts.text(
                        head.number().isEmpty() && head.date() == null
                                ? "directives.form.read-nothing"
                                : "directives.form.read"));
        if (!unknown.isEmpty()) {
            parts.add(texts.text("directives.form.unknown-grounds", String.join(", ", unknown)));
        }
        return String.join(" ", parts);
    }

    private static boolean isOwn(CampaignUnit unit, PaperHead head) {
        return head.issuer()
                .toLowerCase(Locale.of("vi"))
                .contains(unit.fullName().toLowerCase(Locale.of("vi")));
    }

    /// Keys of papers that the unit sees, by the number that the file names.
    private Map<String, UUID> grounds(PaperCodes codes, CampaignUnit unit, PaperHead head) {
        var numbers = new PaperNumbers(codes);
        var known = papers.list(unit, Asked.ALL, MOST_GROUNDS);
        var found = new HashMap<String, UUID>();
        for (String named : head.basedOn()) {
            if (numbers.read(named) instanceof Read(var number)) {
                known.stream()
                        .filter(paper -> paper.number().equals(number))
                        .findFirst()
                        .ifPresent(paper -> found.put(named, paper.id().value()));
            }
        }
        return found;
    }

    private RegisterFormView view(
            Campaign campaign,
            CampaignUnit unit,
            Texts texts,
            RegisterForm form,
            boolean asksFile,
            String note,
            Map<String, String> faults) {
        var codes = profiles.of(campaign).papers();
        return new RegisterFormView(
                RegisterPages.home(campaign, unit),
                asksFile,
                note,
                values(form),
                faults,
                types(codes, form),
                marks(codes.urgencies(), texts.locale(), RegisterForm.text(form.urgency())),
                marks(codes.secrecies(), texts.locale(), RegisterForm.text(form.secrecy())),
                papers.list(unit, Asked.ALL, MOST_GROUNDS).stream()
                        .map(paper -> choice(paper, form))
                        .toList(),
                intakes.limit());
    }

    private static Values values(RegisterForm form) {
        LocalDate day = form.issuedOn();
        return new Values(
                RegisterForm.text(form.number()),
                form.takesNext(),
                RegisterForm.text(form.issuer()),
                day == null ? "" : day.toString(),
                RegisterForm.text(form.subject()),
                form.isOwn(),
                form.intake() == null ? "" : form.intake().toString(),
                RegisterForm.text(form.fileName()));
    }

    private static List<Choice> types(PaperCodes codes, RegisterForm form) {
        return codes.types().stream()
                .map(type -> type.name().vi())
                .distinct()
                .map(name -> new Choice(name, name, name.equals(form.typeName())))
                .toList();
    }

    private static List<Choice> marks(List<PaperMark> marks, Locale locale, String chosen) {
        return marks.stream()
                .map(mark ->
                        new Choice(mark.id(), mark.name().in(locale), mark.id().equals(chosen)))
                .toList();
    }

    private static Choice choice(RegisteredPaper paper, RegisterForm form) {
        return new Choice(
                paper.id().value().toString(),
                paper.cited() + " – " + paper.subject(),
                form.grounds().contains(paper.id().value()));
    }
}
