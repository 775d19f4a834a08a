package vn.daihoi.reminders.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.drafts.IssuedLetters;
import vn.daihoi.drafts.IssuedLetters.Signing;
import vn.daihoi.drafts.SigningFields;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.plans.Plans;
import vn.daihoi.reminders.internal.LateUnit;
import vn.daihoi.reminders.internal.Urge;
import vn.daihoi.reminders.internal.UrgeLate;
import vn.daihoi.reminders.internal.UrgeLate.Outcome;
import vn.daihoi.reminders.internal.UrgeLate.Wish;
import vn.daihoi.reminders.internal.UrgeLetter;
import vn.daihoi.reminders.internal.UrgeStore;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Urging those who are late.
@Controller
class UrgeController {

    private static final String BASE = "/c/{campaign}/u/{unit}/urge";

    private final Templates templates;
    private final UrgePages pages;
    private final UrgeLate urge;
    private final UrgeLetter letter;
    private final UrgeStore store;
    private final Plans plans;
    private final Campaigns campaigns;
    private final PaperDownloads downloads;

    UrgeController(
            Templates templates,
            UrgePages pages,
            UrgeLate urge,
            UrgeLetter letter,
            UrgeStore store,
            Plans plans,
            Campaigns campaigns,
            PaperDownloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.urge = urge;
        this.letter = letter;
        this.store = store;
        this.plans = plans;
        this.campaigns = campaigns;
        this.downloads = downloads;
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @GetMapping(BASE)
    JteModel show(Campaign campaign, CampaignUnit unit, Frame frame) {
        return templates.remindersUrge(frame, pages.begin(campaign, unit, frame));
    }

    /// Shows the words as the first chosen unit will read them; nothing is sent.
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(BASE + "/preview")
    JteModel preview(Posted posted, @ModelAttribute UrgeForm form) {
        Wish wish = form.wish(posted.frame().texts());
        return urge.refusal(posted.unit(), wish)
                .map(refused -> refuse(posted, wish, refused))
                .orElseGet(() -> page(posted, wish, ""));
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(BASE)
    Object send(Posted posted, @ModelAttribute UrgeForm form) {
        Wish wish = form.wish(posted.frame().texts());
        return switch (urge.urge(posted.campaign(), posted.unit(), posted.viewer(), wish)) {
            case Outcome.Refused refused -> refuse(posted, wish, refused);
            case Outcome.Already _ -> {
                posted.say("reminders.urge.already");
                yield back(posted);
            }
            case Outcome.Done(var units, var people, var without) -> {
                if (without.isEmpty()) {
                    Notices.say(posted.redirect(), "reminders.urge.sent", units, people);
                } else {
                    Notices.say(
                            posted.redirect(),
                            "reminders.urge.sent-without",
                            units,
                            people,
                            String.join(", ", without));
                }
                yield back(posted);
            }
        };
    }

    private static String back(Posted posted) {
        return "redirect:/c/%s/u/%s/urge".formatted(posted.campaign().code(), posted.unit().code());
    }

    private JteModel refuse(Posted posted, Wish wish, Outcome.Refused refused) {
        posted.refuse();
        return page(
                posted, wish, posted.frame().text(refused.reason().messageKey(), refused.about()));
    }

    private JteModel page(Posted posted, Wish wish, String error) {
        return templates.remindersUrge(
                posted.frame(),
                pages.again(posted.campaign(), posted.unit(), posted.frame(), wish, error));
    }

    /// The letter to the chosen units, before or without sending.
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping({BASE + "/letter", BASE + "/letter.pdf"})
    Object letter(Posted posted, @ModelAttribute UrgeForm form, PaperFile file) {
        Wish wish = form.wish(posted.frame().texts());
        var refusal = urge.refusal(posted.unit(), wish);
        if (refusal.isPresent()) {
            return refuse(posted, wish, refusal.get());
        }
        return file(
                posted.campaign(),
                posted.unit(),
                posted.frame(),
                wish.words().text(),
                urge.chosen(posted.unit(), wish),
                plans.today(posted.campaign().id()),
                file);
    }

    /// The letter gets its number, day and signature, and goes into the register of papers.
    ///
    /// @param signs `head` or `deputy`
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(BASE + "/letter/issue")
    Object issue(
            Posted posted,
            @ModelAttribute UrgeForm form,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day,
            @RequestParam(defaultValue = "head") String signs,
            @RequestParam(defaultValue = "") String signer) {
        Wish wish = form.wish(posted.frame().texts());
        var refusal = urge.refusal(posted.unit(), wish);
        if (refusal.isPresent()) {
            return refuse(posted, wish, refusal.get());
        }
        var signing = new Signing(day, signs.equals("deputy"), signer);
        var units = urge.chosen(posted.unit(), wish);
        var outcome =
                letter.issue(
                        posted.campaign(),
                        posted.unit(),
                        wish.words().text(),
                        units,
                        signing,
                        fileName(posted.frame(), posted.unit(), units),
                        posted.viewer());
        return answer(posted, wish, signing, outcome);
    }

    private Object answer(
            Posted posted, Wish wish, Signing signing, IssuedLetters.Outcome outcome) {
        return switch (outcome) {
            case IssuedLetters.Outcome.NotThere() -> throw new NotThere();
            case IssuedLetters.Outcome.Issued(var paper, var written) -> {
                Notices.say(posted.redirect(), "drafts.issue.said", written);
                yield "redirect:/c/%s/u/%s/directives/%s"
                        .formatted(posted.campaign().code(), posted.unit().code(), paper.value());
            }
            case IssuedLetters.Outcome.Refused(var faults) -> {
                posted.refuse();
                var fields =
                        SigningFields.refused(
                                signing,
                                plans.today(posted.campaign().id()),
                                faults,
                                posted.frame().texts());
                yield templates.remindersUrge(
                        posted.frame(),
                        pages.again(
                                posted.campaign(), posted.unit(), posted.frame(), wish, fields));
            }
        };
    }

    private static String fileName(Frame frame, CampaignUnit upper, List<LateUnit> units) {
        String to = units.size() == 1 ? units.getFirst().unit().fullName() : upper.fullName();
        return frame.text("reminders.letter.file", to);
    }

    /// The letter of an act of the past.
    ///
    /// @param to code of the one unit that it goes to; empty: all that were urged
    @Needs(Permission.EDIT_DIRECTIVES)
    @GetMapping({BASE + "/{act}/letter.docx", BASE + "/{act}/letter.pdf"})
    Object letter(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID act,
            @RequestParam(defaultValue = "") String to,
            PaperFile file) {
        Urge past = store.find(unit, act).orElseThrow(NotThere::new);
        List<LateUnit> units =
                past.urged().stream()
                        .flatMap(each ->
                                campaigns.unit(campaign.id(), each.unit()).stream()
                                        .map(found -> new LateUnit(found, each.steps())))
                        .filter(each -> to.isEmpty() || each.unit().code().equals(to))
                        .sorted((one, other) -> one.unit().path().compareTo(other.unit().path()))
                        .toList();
        if (units.isEmpty()) {
            throw new NotThere();
        }
        return file(campaign, unit, frame, past.words(), units, past.on(), file);
    }

    private Object file(
            Campaign campaign,
            CampaignUnit upper,
            Frame frame,
            String words,
            List<LateUnit> units,
            LocalDate day,
            PaperFile file) {
        return letter.write(campaign, upper, words, units, day)
                .map(written -> downloads.attachment(written, file, fileName(frame, upper, units)))
                .orElseThrow(NotThere::new);
    }
}
