package vn.daihoi.cli;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One line of JSON a passage, as promised to other programs: places count characters (code points)
/// of the text as read, from 0. `source` says the same as `src`, for scorers of text alignment.
final class PassageLines implements PassageOutput {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double SCORE_STEPS = 10_000;

    /// Texts that are likely to come again.
    private static final int LATELY = 256;

    private final PassageFile file;

    private final Map<String, CodePoints> lately =
            new LinkedHashMap<>(LATELY, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, CodePoints> eldest) {
                    return size() > LATELY;
                }
            };

    PassageLines(PassageFile file) {
        this.file = file;
    }

    @Override
    public void pair(TokenText susp, TokenText src, List<SharedPassage> passages) {
        if (passages.isEmpty()) {
            return;
        }
        var here = places(susp);
        var there = places(src);
        var names =
                "{\"susp\":%s,\"src\":%s,\"source\":%<s"
                        .formatted(
                                JSON.writeValueAsString(susp.name()),
                                JSON.writeValueAsString(src.name()));
        passages.forEach(
                passage -> file.line(names + places(passage, here, there) + kind(passage)));
    }

    private CodePoints places(TokenText text) {
        var known = lately.get(text.name());
        if (known != null && known.text() == text.text()) {
            return known;
        }
        var places = new CodePoints(text.text());
        lately.put(text.name(), places);
        return places;
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
