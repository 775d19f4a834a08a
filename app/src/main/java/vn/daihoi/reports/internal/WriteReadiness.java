package vn.daihoi.reports.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessLine.State;
import vn.daihoi.reports.internal.ReadReadiness.Stand;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the paper with which a unit asks to be allowed to hold its congress. In Vietnamese,
/// whatever the language of the page.
@Service
public class WriteReadiness {

    /// In the profile's drafts.
    private static final String LETTER = "bao-cao-dieu-kien-dai-hoi";

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> SHARES = List.of(8, 30, 62);

    private final ReadReadiness readiness;
    private final FilledPapers papers;
    private final Audit audit;

    WriteReadiness(ReadReadiness readiness, FilledPapers papers, Audit audit) {
        this.readiness = readiness;
        this.papers = papers;
        this.audit = audit;
    }

    /// Whether units of this level write such papers.
    public boolean isOf(Campaign campaign, CampaignUnit unit) {
        return papers.hasLetter(campaign, unit, LETTER);
    }

    /// @return empty when units of the level write no such papers
    @Transactional
    public Optional<WrittenPaper> write(Campaign campaign, CampaignUnit unit) {
        var stand = readiness.of(unit, TEXTS);
        var paper =
                papers.letter(
                        campaign,
                        unit,
                        LETTER,
                        List.of(),
                        Map.of(
                                "verdict", new FilledPart(verdict(stand), true),
                                "ready", part(stand, State.OK),
                                "blocking", part(stand, State.BLOCKING),
                                "open", part(stand, State.OPEN)));
        paper.ifPresent(_ -> record(campaign, unit));
        return paper;
    }

    private static List<Block> verdict(Stand stand) {
        var day = stand.day();
        var lines = new ArrayList<Block>();
        lines.add(
                new Paragraph(
                        day == null
                                ? text("paper.no-day", DAY.format(stand.today()))
                                : text("paper.day", DAY.format(stand.today()), DAY.format(day))));
        lines.add(
                new Paragraph(
                        text(
                                stand.verdict().isReady() ? "paper.ready" : "paper.not",
                                stand.verdict().of(State.OK).size(),
                                stand.verdict().of(State.OPEN).size(),
                                stand.verdict().of(State.BLOCKING).size())));
        return lines;
    }

    private static FilledPart part(Stand stand, State state) {
        var lines = stand.verdict().of(state);
        return new FilledPart(
                List.of(lines.isEmpty() ? new Paragraph(text("paper.nothing")) : table(lines)),
                true);
    }

    private static Table table(List<ReadinessLine> lines) {
        var rows = new ArrayList<List<String>>();
        lines.forEach(line -> rows.add(List.of("" + (rows.size() + 1), line.part(), line.words())));
        return new Table(
                SHARES,
                List.of(text("column.no"), text("column.part"), text("column.words")),
                rows);
    }

    private void record(Campaign campaign, CampaignUnit unit) {
        audit.record(
                Act.of("reports.paper.download")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .after(Map.of("kind", LETTER)));
    }

    private static String text(String key, Object... arguments) {
        return TEXTS.text("reports.readiness." + key, arguments);
    }
}
