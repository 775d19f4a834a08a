package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Progress;
import vn.daihoi.review.overlap.CommonWording;
import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.overlap.index.AllPairs;
import vn.daihoi.review.overlap.index.Commonness;
import vn.daihoi.review.overlap.index.Shelf;
import vn.daihoi.review.rules.PaperThreads;

import java.nio.file.Path;
import java.util.List;

/// `overlap --corpus DIR`: all files of a folder with each other. Of two files the one whose name
/// comes later is the text in question.
record OverlapOfCorpus(OverlapTexts texts, Path folder) implements OverlapRun {

    /// Wording of more texts than this, and of more than one in fifty, is common: practice.
    private static final int MANY = 20;

    private static final int MANY_PER_MILLE = 20;

    /// Texts that one text is compared with for its own sake.
    private static final int PARTNERS = 200;

    @Override
    public void into(PassageOutput output, Progress progress) {
        var references = texts.references();
        var overlaps = new Overlaps().withCommon(CommonWording.of(references));
        var common = Commonness.ofMoreThan(MANY, MANY_PER_MILLE).and(references);
        new AllPairs(common, overlaps::near, PARTNERS, new PaperThreads(THREADS))
                .of(
                        shelf(),
                        progress,
                        pair -> output.pair(pair.textHere(), pair.textThere(), pair.passages()));
    }

    private Shelf shelf() {
        var names = texts.names(folder);
        int longest = names.stream().mapToInt(this::mostTokens).max().orElse(0);
        return new FolderShelf(folder, names, longest, texts.reader());
    }

    private int mostTokens(String name) {
        return texts.reader().mostTokens(folder.resolve(name));
    }

    private record FolderShelf(Path folder, List<String> names, int longest, OverlapReader reader)
            implements Shelf {

        @Override
        public int size() {
            return names.size();
        }

        @Override
        public int[] codes(int text) {
            var name = names.get(text);
            return reader.codes(name, folder.resolve(name));
        }

        @Override
        public @Nullable TokenText read(int text) {
            var name = names.get(text);
            return reader.read(name, folder.resolve(name));
        }
    }
}
