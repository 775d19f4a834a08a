package vn.daihoi.cli;

import vn.daihoi.review.Progress;
import vn.daihoi.review.overlap.CommonWording;
import vn.daihoi.review.overlap.Overlaps;

import java.nio.file.Path;

/// `overlap A B`.
record OverlapOfTwo(OverlapTexts texts, Path susp, Path src) implements OverlapRun {

    @Override
    public void into(PassageOutput output, Progress progress) {
        var here = texts.reader().readOrRefuse(susp.toString(), susp);
        var there = texts.reader().readOrRefuse(src.toString(), src);
        var overlaps = new Overlaps().withCommon(CommonWording.of(texts.references()));
        output.pair(here, there, overlaps.between(here, there));
    }
}
