package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Reads `passages.yaml`.
final class PassageReader {

    private static final List<String> KINDS =
            List.of(
                    "result",
                    "shortcoming",
                    "cause",
                    "lesson",
                    "aim",
                    "target",
                    "task",
                    "solution",
                    "other");

    private final BasisReader bases;
    private final Ids kinds = new Ids();

    PassageReader(BasisReader bases) {
        this.bases = bases;
    }

    PassageVocabulary read(YamlNode file) {
        var map = file.asMap();
        var read =
                new PassageVocabulary(
                        map.required("leads").list(Reading::wording),
                        pattern(map.required("joints")),
                        map.required("kinds").list(this::kind),
                        map.optional("actions")
                                .map(PassageReader::actions)
                                .orElse(ActionWords.NONE));
        map.done();
        return read;
    }

    private static ActionWords actions(YamlNode node) {
        var map = node.asMap();
        var read =
                new ActionWords(
                        patterns(map, "outcomes"),
                        patterns(map, "owners"),
                        patterns(map, "deadlines"),
                        patterns(map, "vague"),
                        patterns(map, "notes"),
                        patterns(map, "programmes"),
                        patterns(map, "task-columns"),
                        patterns(map, "outcome-columns"),
                        patterns(map, "owner-columns"),
                        patterns(map, "deadline-columns"),
                        map.required("common").list(Reading::wording));
        map.done();
        return read;
    }

    private static List<String> patterns(YamlMap map, String key) {
        return map.required(key).list(PassageReader::pattern);
    }

    private PassageWords kind(YamlNode node) {
        var map = node.asMap();
        var read =
                new PassageWords(
                        kindName(map.required("kind")),
                        map.required("headings").list(PassageReader::pattern),
                        map.required("openings").list(PassageReader::pattern),
                        map.required("signs").list(PassageReader::pattern),
                        bases.read(map));
        map.done();
        return read;
    }

    private String kindName(YamlNode node) {
        Known.oneOf(KINDS, node, ProfileFault.UNKNOWN_PASSAGE);
        return kinds.unique(node);
    }

    private static String pattern(YamlNode node) {
        try {
            return Pattern.compile(node.text(), Pattern.UNICODE_CHARACTER_CLASS).pattern();
        } catch (PatternSyntaxException e) {
            throw ProfileFault.BAD_PATTERN.at(node, node.text());
        }
    }
}
