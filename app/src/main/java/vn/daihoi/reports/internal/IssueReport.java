package vn.daihoi.reports.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.ReceivedPapers.Fault;
import vn.daihoi.drafts.IssuedLetters;
import vn.daihoi.drafts.IssuedLetters.Outcome;
import vn.daihoi.drafts.IssuedLetters.Signing;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.reports.internal.WriteReports.Report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Issues a report. A paper with a number leaves nothing open: what the program does not know,
/// people have to write before.
@Service
public class IssueReport {

    /// Longest words of one part, in UTF-16 units.
    public static final int LONGEST = 5_000;

    private final WriteReports reports;
    private final IssuedLetters letters;

    IssueReport(WriteReports reports, IssuedLetters letters) {
        this.reports = reports;
        this.letters = letters;
    }

    /// What an officer fills in.
    ///
    /// @param words by the place that people write themselves
    /// @param fileName with its ending
    public record Wish(Map<String, String> words, Signing signing, String fileName) {

        public Wish {
            words = Map.copyOf(words);
        }
    }

    /// Faults of words have the place as their field.
    public Outcome issue(
            Campaign campaign, CampaignUnit unit, Report report, Wish wish, Viewer by) {
        var faults = faults(report, wish);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        return letters.issue(
                campaign,
                unit,
                new IssuedLetters.Wish(
                        report.code(),
                        List.of(),
                        reports.filled(campaign, unit, report, wish.words()),
                        wish.signing(),
                        wish.fileName()),
                by);
    }

    private static List<Fault> faults(Report report, Wish wish) {
        return report.open().stream()
                .flatMap(place -> fault(place, wish.words().getOrDefault(place, "")))
                .toList();
    }

    private static Stream<Fault> fault(String place, String words) {
        if (words.isBlank()) {
            return Stream.of(new Fault(place, "reports.issue.fault.words", List.of()));
        }
        return words.length() > LONGEST
                ? Stream.of(
                        new Fault(
                                place,
                                "reports.issue.fault.long",
                                List.of(Integer.toString(LONGEST))))
                : Stream.empty();
    }
}
