package vn.daihoi.review.rules;

import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// How many papers are worked on at the same time.
///
/// @param count 1 or more; with 1 all is done on the caller's thread
public record PaperThreads(int count) {

    public static final PaperThreads ONE = new PaperThreads(1);

    /// Results in the order of the papers, each made when it is asked for or a little before.
    public <P, R> Stream<R> map(Stream<P> papers, Function<P, R> work) {
        return count == 1 ? papers.map(work) : papers.gather(Gatherers.mapConcurrent(count, work));
    }
}
