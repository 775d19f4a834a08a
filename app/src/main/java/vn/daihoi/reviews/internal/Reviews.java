package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// What is known of a version's review.
@Service
public class Reviews {

    private final RunStore runs;
    private final NewestRuns newest;
    private final FindingStore findings;
    private final Dossiers dossiers;

    Reviews(RunStore runs, NewestRuns newest, FindingStore findings, Dossiers dossiers) {
        this.runs = runs;
        this.newest = newest;
        this.findings = findings;
        this.dossiers = dossiers;
    }

    /// The newest run of a version.
    public Optional<Run> run(Version version) {
        return newest.of(version.id());
    }

    /// The newest run of a version that is done, though another may be under way or have failed.
    public Optional<Run> done(Version version) {
        return runs.newestDone(version.id());
    }

    /// Number under which the log tells why a run came to nothing; empty where it does not.
    public Optional<String> incident(Run run) {
        return newest.incident(run);
    }

    /// In the order of the text; empty until the run is done.
    public List<Found> findings(Run run) {
        return run.isDone() ? findings.of(run.id()) : List.of();
    }

    /// Against the newest earlier version that was reviewed; empty for the first.
    public Optional<Changes> changes(Run run, List<Found> now) {
        return runs.before(run.document(), run.number())
                .map(before -> Changes.between(before.number(), findings.of(before.id()), now));
    }

    /// The result as the review library gave it, with the waivers that hold now.
    ///
    /// @param run of the version, done
    public ReviewResult result(Run run, Version version) {
        Paper paper = paper(version);
        Run.Size size = Objects.requireNonNull(run.size());
        var document =
                new ReviewedDocument(
                        paper.document(), run.kind(), true, paper.outline(), size.words());
        return new ReviewResult(
                size.profile(),
                List.of(document),
                findings(run).stream().map(found -> found.finding(version.fileName())).toList(),
                true);
    }

    /// A version's text with its parts.
    public Paper paper(Version version) {
        ExtractedDocument document = dossiers.text(version);
        return new Paper(document, SectionFinder.find(document));
    }

    /// @param outline head, title, sections, tail
    public record Paper(ExtractedDocument document, Outline outline) {

        /// @param findings all findings of the paper
        /// @param shown which of them are to be marked
        public MarkedText marked(List<Found> findings, Predicate<Found> shown) {
            return MarkText.mark(document, outline, findings.stream().filter(shown).toList());
        }
    }
}
