package vn.daihoi.reminders.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.drafts.IssuedLetters;
import vn.daihoi.drafts.IssuedLetters.Outcome;
import vn.daihoi.drafts.IssuedLetters.Signing;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.Plans;
import vn.daihoi.profile.Profile;
import vn.daihoi.reminders.internal.LateUnit.LateStep;
import vn.daihoi.reminders.internal.UrgeWords.Place;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The official letter that urges one unit or several. Papers are in Vietnamese, whatever the
/// language of the page.
@Component
public class UrgeLetter {

    private static final String NAME = "cong-van-don-doc";
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> OF_ONE = List.of(8, 52, 20, 20);
    private static final List<Integer> OF_SEVERAL = List.of(8, 26, 34, 17, 15);

    private final FilledPapers papers;
    private final IssuedLetters letters;
    private final Plans plans;
    private final CampaignProfiles profiles;
    private final Audit audit;

    UrgeLetter(
            FilledPapers papers,
            IssuedLetters letters,
            Plans plans,
            CampaignProfiles profiles,
            Audit audit) {
        this.papers = papers;
        this.letters = letters;
        this.plans = plans;
        this.profiles = profiles;
        this.audit = audit;
    }

    /// Whether units of this level send such letters.
    public boolean isOf(Campaign campaign, CampaignUnit upper) {
        return papers.hasLetter(campaign, upper, NAME);
    }

    /// @param units one at least
    /// @param day on which the delays are counted
    /// @return empty when the level sends no such letters
    public Optional<WrittenPaper> write(
            Campaign campaign,
            CampaignUnit upper,
            String words,
            List<LateUnit> units,
            LocalDate day) {
        var part = new FilledPart(body(campaign, upper, words, units, day), true);
        var letter = papers.letter(campaign, upper, NAME, addressees(units), Map.of("words", part));
        letter.ifPresent(_ -> record(campaign, upper, units));
        return letter;
    }

    /// Gives the letter a number and enters it in the register of papers.
    ///
    /// @param units one at least
    /// @param fileName with its ending
    public Outcome issue(
            Campaign campaign,
            CampaignUnit upper,
            String words,
            List<LateUnit> units,
            Signing signing,
            String fileName,
            Viewer by) {
        LocalDate day = plans.today(campaign.id());
        var part = new FilledPart(body(campaign, upper, words, units, day), true);
        return letters.issue(
                campaign,
                upper,
                new IssuedLetters.Wish(
                        NAME, addressees(units), Map.of("words", part), signing, fileName),
                by);
    }

    private void record(Campaign campaign, CampaignUnit upper, List<LateUnit> units) {
        audit.record(
                Act.of("reminders.letter.download")
                        .in(campaign.id().value())
                        .on(upper.id().value())
                        .after(
                                Map.of(
                                        "units",
                                        units.stream().map(each -> each.unit().code()).toList())));
    }

    private static List<String> addressees(List<LateUnit> units) {
        return units.stream()
                .map(unit -> TEXTS.text("reminders.letter.addressee", inside(unit.unit())))
                .toList();
    }

    /// The kind of unit is no part of the name.
    private static String inside(CampaignUnit unit) {
        String name = unit.fullName();
        return name.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + name.substring(1);
    }

    private List<Block> body(
            Campaign campaign,
            CampaignUnit upper,
            String words,
            List<LateUnit> units,
            LocalDate day) {
        var parts =
                new UrgeWords(words, TEXTS)
                        .aroundSteps(
                                Map.of(
                                        Place.UNIT,
                                        units.size() == 1
                                                ? inside(units.getFirst().unit())
                                                : TEXTS.text("reminders.letter.units"),
                                        Place.UPPER,
                                        inside(upper),
                                        Place.DAY,
                                        DAY.format(day),
                                        Place.LATE,
                                        TEXTS.text("reminders.letter.above")));
        var body = new ArrayList<Block>();
        add(body, parts[0]);
        body.add(table(profiles.of(campaign), units, day));
        add(body, parts[1]);
        return body;
    }

    /// The head of the letter says to whom it goes: a line of the words that says it again is left
    /// out.
    private static void add(List<Block> body, String words) {
        String greeting = TEXTS.text("reminders.letter.greeting");
        words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(greeting))
                .forEach(line -> body.add(new Paragraph(line)));
    }

    private static Table table(Profile profile, List<LateUnit> units, LocalDate day) {
        boolean several = units.size() > 1;
        var heads = new ArrayList<String>();
        heads.add(TEXTS.text("reminders.letter.no"));
        if (several) {
            heads.add(TEXTS.text("reminders.letter.unit"));
        }
        heads.add(TEXTS.text("reminders.letter.step"));
        heads.add(TEXTS.text("reminders.letter.due"));
        heads.add(TEXTS.text("reminders.letter.days"));
        var rows = new ArrayList<List<String>>();
        for (LateUnit unit : units) {
            for (LateStep step : unit.steps()) {
                var row = new ArrayList<String>();
                row.add(Integer.toString(rows.size() + 1));
                if (several) {
                    row.add(unit.unit().fullName());
                }
                row.add(profile.milestoneName(step.step(), Texts.VIETNAMESE));
                row.add(DAY.format(step.due()));
                row.add(Long.toString(step.days(day)));
                rows.add(row);
            }
        }
        return new Table(several ? OF_SEVERAL : OF_ONE, heads, rows);
    }
}
