package vn.daihoi.reports.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.reports.internal.CongressDaysWords.Held;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the papers that tell of the units below. What was written is taken down, not kept, unless
/// it is issued.
@Service
public class WriteReports {

    private final ReadProgress progress;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final CongressDays days;
    private final FilledPapers papers;
    private final Audit audit;

    WriteReports(
            ReadProgress progress,
            Campaigns campaigns,
            CampaignProfiles profiles,
            CongressDays days,
            FilledPapers papers,
            Audit audit) {
        this.progress = progress;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.days = days;
        this.papers = papers;
        this.audit = audit;
    }

    /// A paper of the profile's letters.
    public enum Report {
        PROGRESS("bao-cao-tien-do", "obstacles", "next"),
        CONGRESS_DAYS("thong-bao-lich-dai-hoi", "wishes");

        private final String code;
        private final List<String> open;

        Report(String code, String... open) {
            this.code = code;
            this.open = List.of(open);
        }

        /// Places of the profile's draft that people write themselves.
        public List<String> open() {
            return open;
        }

        /// As in addresses and in the profile.
        public String code() {
            return code;
        }

        public static Optional<Report> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    /// A part of a report, as the page shows it before the paper is taken.
    ///
    /// @param place of it in the profile's draft
    public record Part(String place, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /// Whether units of this level write such papers.
    public boolean isOf(Campaign campaign, CampaignUnit unit, Report report) {
        return papers.hasLetter(campaign, unit, report.code());
    }

    /// What the report tells, without what people write themselves.
    @Transactional
    public List<Part> parts(Campaign campaign, CampaignUnit unit, Report report) {
        return switch (report) {
            case PROGRESS -> {
                var words = new ProgressWords(profiles.of(campaign), progress.below(unit));
                yield List.of(
                        new Part("summary", words.summary()),
                        new Part("steps", words.steps()),
                        new Part("late", words.late()));
            }
            case CONGRESS_DAYS -> List.of(new Part("days", CongressDaysWords.of(held(unit))));
        };
    }

    private List<Held> held(CampaignUnit upper) {
        var profile = profiles.of(campaigns.get(upper.campaign()));
        return campaigns.children(upper).stream()
                .filter(unit ->
                        profile.level(unit.level())
                                .filter(level -> level.holdsCongress())
                                .isPresent())
                .map(unit -> new Held(unit, days.of(unit.campaign(), unit.id()).orElse(null)))
                .toList();
    }

    /// @return empty when units of the level write no such papers
    @Transactional
    public Optional<WrittenPaper> write(Campaign campaign, CampaignUnit unit, Report report) {
        var paper =
                papers.letter(
                        campaign,
                        unit,
                        report.code(),
                        List.of(),
                        filled(campaign, unit, report, Map.of()));
        paper.ifPresent(_ -> record(campaign, unit, report));
        return paper;
    }

    /// @param words by the place that people write themselves
    @Transactional
    Map<String, FilledPart> filled(
            Campaign campaign, CampaignUnit unit, Report report, Map<String, String> words) {
        var filled = new HashMap<String, FilledPart>();
        for (var part : parts(campaign, unit, report)) {
            filled.put(part.place(), new FilledPart(part.blocks(), true));
        }
        words.forEach((place, typed) -> filled.put(place, new FilledPart(paragraphs(typed), true)));
        return filled;
    }

    private static List<Block> paragraphs(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(Paragraph::new)
                .toList();
    }

    private void record(Campaign campaign, CampaignUnit unit, Report report) {
        audit.record(
                Act.of("reports.paper.download")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .after(Map.of("kind", report.code())));
    }
}
