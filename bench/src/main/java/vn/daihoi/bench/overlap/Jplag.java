package vn.daihoi.bench.overlap;

import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.Match;
import de.jplag.Submission;
import de.jplag.Token;
import de.jplag.exceptions.ExitException;
import de.jplag.options.JPlagOptions;
import de.jplag.text.NaturalLanguage;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Peer: JPlag 6 with its language "text".
public final class Jplag implements Detector {

    private static final String BASE = "base.txt";

    private final int shortest;

    /// @param shortest tokens of the shortest run that is reported
    public Jplag(int shortest) {
        this.shortest = shortest;
    }

    @Override
    public String name() {
        return "JPlag, min match " + shortest;
    }

    @Override
    public List<Alignment> detect(OverlapSet set) {
        return set.pairs().stream().flatMap(pair -> detect(set, pair).stream()).toList();
    }

    private List<Alignment> detect(OverlapSet set, Pair pair) {
        List<String> here = set.here(pair).lines().toList();
        List<String> there = set.there(pair).lines().toList();
        try (PairFiles files = PairFiles.write(here, there)) {
            return JPlag.run(options(files, set.reference())).getAllComparisons().stream()
                    .flatMap(comparison -> places(pair, comparison, here, there))
                    .toList();
        } catch (ExitException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The reference is what JPlag calls base code.
    private JPlagOptions options(PairFiles files, List<String> reference) {
        var options =
                new JPlagOptions(new NaturalLanguage(), Set.of(files.folder().toFile()), Set.of())
                        .withMinimumTokenMatch(shortest);
        if (reference.isEmpty()) {
            return options;
        }
        files.add(BASE, reference);
        return options.withBaseCodeSubmissionDirectory(files.folder().resolve(BASE).toFile());
    }

    private static Stream<Alignment> places(
            Pair pair, JPlagComparison comparison, List<String> here, List<String> there) {
        boolean straight = comparison.firstSubmission().getName().startsWith("susp");
        Submission susp = straight ? comparison.firstSubmission() : comparison.secondSubmission();
        Submission src = straight ? comparison.secondSubmission() : comparison.firstSubmission();
        return comparison.matches().stream()
                .map(match ->
                        Alignment.of(
                                pair,
                                range(here, susp, start(match, straight), match.length()),
                                range(there, src, start(match, !straight), match.length())));
    }

    private static int start(Match match, boolean first) {
        return first ? match.startOfFirst() : match.startOfSecond();
    }

    private static Range range(List<String> lines, Submission text, int first, int many) {
        Token last = text.getTokenList().get(first + many - 1);
        return new Range(
                point(lines, text.getTokenList().get(first), 0),
                point(lines, last, last.getLength()));
    }

    /// Code points before the place `beyond` characters after the start of `token`.
    private static int point(List<String> lines, Token token, int beyond) {
        int before =
                lines.subList(0, token.getLine() - 1).stream()
                        .mapToInt(line -> line.codePointCount(0, line.length()) + 1)
                        .sum();
        String line = lines.get(token.getLine() - 1);
        int column = Math.min(line.length(), token.getColumn() - 1 + beyond);
        return before + line.codePointCount(0, column);
    }
}
