package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.files.Files;
import vn.daihoi.platform.Seat;
import vn.daihoi.review.Finding;
import vn.daihoi.review.annotate.Annotated;
import vn.daihoi.review.annotate.AnnotatedCopy;
import vn.daihoi.review.annotate.NoteWords;
import vn.daihoi.review.extract.Limits;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/// Writes the findings that stand into a copy of a version's file. Nothing is kept.
@Service
public class AnnotateVersion {

    /// Files that may be unpacked at the same time: one may cost some hundred megabytes.
    private static final int AT_ONCE = 2;

    private final Reviews reviews;
    private final Dossiers dossiers;
    private final Files files;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    AnnotateVersion(Reviews reviews, Dossiers dossiers, Files files, Clock clock) {
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.files = files;
        this.clock = clock;
    }

    /// @param run of the version, done
    /// @param locale language of the notes
    public Annotated annotate(Run run, Version version, Locale locale) {
        String file = version.fileName();
        List<Finding> findings =
                reviews.findings(run).stream().map(found -> found.finding(file)).toList();
        var copy =
                new AnnotatedCopy(Limits.standard(), LocalDateTime.now(clock.withZone(Seat.ZONE)));
        turns.acquireUninterruptibly();
        try (InputStream content = files.open(version.file())) {
            return copy.of(
                    file,
                    content.readAllBytes(),
                    dossiers.text(version),
                    new NoteWords(locale).of(file, findings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }
}
