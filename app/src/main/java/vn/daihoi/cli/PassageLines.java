package vn.daihoi.cli;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;

import java.util.List;

/// One line of JSON a passage, as promised to other programs: places count characters (code points)
/// of the text as read, from 0. `source` says the same as `src`, for scorers of text alignment.
final class PassageLines implements PassageOutput {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double SCORE_STEPS = 10_000;

    private final PassageFile file;

    PassageLines(PassageFile file) {
        this.file = file;
    }

    @Override
    public void pair(TokenText susp, TokenText src, List<SharedPassage> passages) {
        if (passages.isEmpty()) {
            return;
        }
        var here = new CodePoints(susp.text());
        var there = new CodePoints(src.text());
        var names =
                "{\"susp\":%s,\"src\":%s,\"source\":%<s"
                        .formatted(
                                JSON.writeValueAsString(susp.name()),
                                JSON.writeValueAsString(src.name()));
        passages.forEach(
                passage -> file.line(names + places(passage, here, there) + kind(passage)));
    }

    private static String places(SharedPassage passage, CodePoints here, CodePoints there) {
        return ",\"this_offset\":"
                + here.offset(passage.here())
                + ",\"this_length\":"
                + here.length(passage.here())
                + ",\"source_offset\":"
                + there.offset(passage.there())
                + ",\"source_length\":"
                + there.length(passage.there());
    }

    private static String kind(SharedPassage passage) {
        return ",\"type\":\""
                + passage.type().id()
                + "\",\"score\":"
                + Math.round(passage.score() * SCORE_STEPS) / SCORE_STEPS
                + ",\"shared_words\":"
                + passage.sharedWords()
                + ",\"common\":"
                + passage.common()
                + "}";
    }
}
