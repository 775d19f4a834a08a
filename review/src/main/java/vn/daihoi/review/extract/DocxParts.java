package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// The parts of a Word file, found by their relations, not by their usual names.
final class DocxParts {

    private final Archive archive;
    private final Budget budget;
    private final String document;
    private final String relations;
    private final Map<String, String> related;

    private DocxParts(
            Archive archive,
            Budget budget,
            String document,
            String relations,
            Map<String, String> related) {
        this.archive = archive;
        this.budget = budget;
        this.document = document;
        this.relations = relations;
        this.related = related;
    }

    /// @return null when the archive is no Word file
    static @Nullable DocxParts of(Archive archive, Budget budget) throws CannotRead {
        @Nullable String document =
                relations(archive, budget, "_rels/.rels", "").get("officeDocument");
        if (document == null || !archive.has(document)) {
            return null;
        }
        int name = document.lastIndexOf('/') + 1;
        String folder = document.substring(0, name);
        String relations = folder + "_rels/" + document.substring(name) + ".rels";
        return new DocxParts(
                archive,
                budget,
                document,
                relations,
                relations(archive, budget, relations, folder));
    }

    Original.WordParts names() {
        return new Original.WordParts(document, relations, related.get("comments"));
    }

    Xml document() throws CannotRead {
        @Nullable Xml part = open(document);
        if (part == null) {
            throw new CannotRead(Reason.DAMAGED);
        }
        return part;
    }

    /// @param type last word of the relation's type, such as `styles`
    /// @return null when the document has no such part
    @Nullable Xml related(String type) throws CannotRead {
        @Nullable String name = related.get(type);
        return name == null ? null : open(name);
    }

    /// What the program that saved the file noted about it.
    @Nullable Xml properties() throws CannotRead {
        return open("docProps/app.xml");
    }

    private @Nullable Xml open(String name) throws CannotRead {
        byte @Nullable [] part = archive.read(name);
        return part == null ? null : Xml.open(part, budget);
    }

    private static Map<String, String> relations(
            Archive archive, Budget budget, String part, String folder) throws CannotRead {
        var targets = new HashMap<String, String>();
        byte @Nullable [] content = archive.read(part);
        if (content == null) {
            return targets;
        }
        Xml xml = Xml.open(content, budget);
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("Relationship")) {
                String type = xml.attribute("Type", "");
                String target = xml.attribute("Target", "");
                targets.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1), resolve(folder, target));
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
