package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// Reads `documents.yaml`: kinds of documents, their parts and lengths.
final class DocumentReader {

    private final Known known;
    private final int wordsPerPage;
    private final YamlMap file;
    private final Ids kinds = new Ids();

    DocumentReader(Known known, YamlNode file) {
        this.known = known;
        this.file = file.asMap();
        this.wordsPerPage = wordsPerPage(this.file.required("wordsPerPage"));
    }

    List<DocumentKind> read() {
        var read = file.required("kinds").list(this::kind);
        file.done();
        return read;
    }

    private int wordsPerPage(YamlNode node) {
        var map = node.asMap();
        var words = Reading.between(map.required("value"), 50, 2000);
        known.bases().read(map);
        map.done();
        return words;
    }

    private DocumentKind kind(YamlNode node) {
        var map = node.asMap();
        var kind = kinds.unique(map.required("kind"));
        var parts = parts(map);
        var read =
                new DocumentKind(
                        kind,
                        map.required("code").text(),
                        Reading.label(map.required("name")),
                        Reading.flag(map, "several"),
                        Reading.list(map, "titles", Reading::wording),
                        Reading.list(map, "requirements", this::requirement),
                        parts,
                        Reading.list(map, "lengths", this::length),
                        shares(map, parts.stream().map(Part::id).toList()),
                        known.bases().read(map));
        map.done();
        return read;
    }

    private List<Part> parts(YamlMap map) {
        var ids = new Ids();
        return Reading.list(map, "parts", node -> part(node.asMap(), ids));
    }

    private Part part(YamlMap map, Ids ids) {
        var part =
                new Part(
                        ids.unique(map.required("id")),
                        Reading.label(map.required("name")),
                        map.required("headings").list(Reading::wording),
                        known.bases().read(map));
        map.done();
        return part;
    }

    private Requirement requirement(YamlNode node) {
        var map = node.asMap();
        var read =
                new Requirement(
                        known.level(map.required("level")),
                        Set.copyOf(map.required("stages").list(stage -> stage.oneOf(Stage.class))),
                        known.bases().read(map));
        map.done();
        return read;
    }

    private LengthLimit length(YamlNode node) {
        var map = node.asMap();
        var read =
                new LengthLimit(
                        known.level(map.required("level")),
                        pages(map.required("maxPages")),
                        wordsPerPage,
                        known.bases().read(map));
        map.done();
        return read;
    }

    private static BigDecimal pages(YamlNode node) {
        var pages = node.decimal();
        if (pages.signum() <= 0 || pages.compareTo(BigDecimal.valueOf(1000)) > 0) {
            throw ProfileFault.OUT_OF_RANGE.at(node, pages, 1, 1000);
        }
        return pages;
    }

    private List<SectionShare> shares(YamlMap map, List<String> parts) {
        var ids = new Ids();
        return Reading.list(map, "shares", node -> share(node.asMap(), ids, parts));
    }

    private SectionShare share(YamlMap map, Ids ids, List<String> parts) {
        var read =
                new SectionShare(
                        ids.unique(map.required("id")),
                        Reading.label(map.required("name")),
                        Reading.list(
                                map,
                                "parts",
                                part -> Known.oneOf(parts, part, ProfileFault.UNKNOWN_PART)),
                        Reading.share(map.required("max")),
                        known.bases().read(map));
        map.done();
        return read;
    }
}
