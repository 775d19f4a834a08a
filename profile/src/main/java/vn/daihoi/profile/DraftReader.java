package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.PaperDraft.Column;
import vn.daihoi.profile.PaperDraft.Rows;
import vn.daihoi.profile.PaperDraft.Section;
import vn.daihoi.profile.PaperDraft.Shows;
import vn.daihoi.profile.PaperDraft.Table;
import vn.daihoi.profile.PaperDraft.Tail;
import vn.daihoi.profile.PaperForm.Scheme;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads `drafts.yaml`: what a draft of each kind starts with.
final class DraftReader {

    private final BasisReader bases;
    private final List<DocumentKind> kinds;
    private final Collection<String> forms;
    private final Collection<String> issuers;
    private final boolean shared;
    private final Ids drafted = new Ids();

    /// @param shared whether the file serves several profiles: then drafts of kinds that this one
    ///   does not know are left out
    DraftReader(
            BasisReader bases,
            List<DocumentKind> kinds,
            Collection<String> forms,
            Collection<String> issuers,
            boolean shared) {
        this.bases = bases;
        this.kinds = kinds;
        this.forms = forms;
        this.issuers = issuers;
        this.shared = shared;
    }

    /// @param letters of no kind of the dossier
    record Papers(List<PaperDraft> drafts, List<PaperDraft> letters) {}

    Papers read(YamlNode file) {
        var map = file.asMap();
        var drafts = map.required("drafts").list(node -> draft(node.asMap()));
        var letters = Reading.list(map, "letters", node -> letter(node.asMap()));
        map.done();
        return new Papers(drafts.stream().flatMap(Optional::stream).toList(), letters);
    }

    /// Has none of the parts of a kind; without a type it is a letter in the strict sense.
    private PaperDraft letter(YamlMap map) {
        var type = map.optional("type").map(YamlNode::text).orElse("");
        return draft(map, "letter", type, List.of());
    }

    private Optional<PaperDraft> draft(YamlMap map) {
        var node = map.required("kind");
        var kind = kind(node);
        if (kind.isEmpty() && shared) {
            map.entries();
            return Optional.empty();
        }
        var parts = kind.orElseThrow(() -> unknown(node)).parts().stream().map(Part::id).toList();
        return Optional.of(draft(map, "kind", map.required("type").text(), parts));
    }

    /// @param name key of the paper's name
    /// @param parts ids of the parts of its kind
    private PaperDraft draft(YamlMap map, String name, String type, List<String> parts) {
        var read =
                new PaperDraft(
                        drafted.unique(map.required(name)),
                        Known.oneOf(forms, map.required("form"), ProfileFault.UNKNOWN_FORM),
                        map.optional("issuer").map(this::issuer).orElse(null),
                        map.optional("code").map(YamlNode::text).orElse(null),
                        type,
                        map.required("subject").list(FormTexts::read),
                        Reading.list(map, "addressees", FormTexts::read),
                        Reading.list(map, "bases", FormTexts::read),
                        Reading.list(map, "opening", FormTexts::read),
                        Reading.list(map, "verdict", FormTexts::read),
                        Reading.list(map, "numbering", each -> each.oneOf(Scheme.class)),
                        map.required("sections").list(each -> section(each.asMap(), parts)),
                        Reading.list(map, "closing", FormTexts::read),
                        Reading.value(map, "tail", each -> each.oneOf(Tail.class))
                                .orElse(Tail.SIGNED),
                        bases.read(map));
        map.done();
        checkDepth(map.required("sections"), read.numbering().size());
        return read;
    }

    private Optional<DocumentKind> kind(YamlNode node) {
        return kinds.stream().filter(kind -> kind.kind().equals(node.text())).findFirst();
    }

    private RuntimeException unknown(YamlNode node) {
        return ProfileFault.UNKNOWN_KIND.at(
                node,
                node.text(),
                String.join(", ", kinds.stream().map(DocumentKind::kind).toList()));
    }

    private String issuer(YamlNode node) {
        return Known.oneOf(issuers, node, ProfileFault.UNKNOWN_ISSUER);
    }

    private static Section section(YamlMap map, List<String> parts) {
        var read =
                new Section(
                        map.optional("heading").map(FormTexts::read).orElse(null),
                        map.optional("part")
                                .map(part -> Known.oneOf(parts, part, ProfileFault.UNKNOWN_PART))
                                .orElse(null),
                        map.optional("fill").map(Ids::form).orElse(null),
                        Reading.list(map, "guides", FormTexts::read),
                        map.optional("table").map(node -> table(node.asMap())).orElse(null),
                        Reading.list(map, "sections", each -> section(each.asMap(), parts)));
        map.done();
        return read;
    }

    private static Table table(YamlMap map) {
        var read =
                new Table(
                        map.required("rows").oneOf(Rows.class),
                        map.required("columns").list(node -> column(node.asMap())));
        map.done();
        return read;
    }

    private static Column column(YamlMap map) {
        var read =
                new Column(
                        map.required("head").text(),
                        Reading.between(map.required("share"), 1, 100),
                        Reading.value(map, "shows", node -> node.oneOf(Shows.class))
                                .orElse(Shows.OPEN));
        map.done();
        return read;
    }

    /// Each heading needs a scheme by which it is numbered.
    private static void checkDepth(YamlNode sections, int schemes) {
        var tooDeep = tooDeep(sections, schemes);
        if (tooDeep != null) {
            throw ProfileFault.HEADING_WITHOUT_SCHEME.at(tooDeep, tooDeep.text(), schemes);
        }
    }

    private static @Nullable YamlNode tooDeep(YamlNode sections, int schemes) {
        var found = new ArrayList<YamlNode>();
        for (var node : sections.list()) {
            var map = node.asMap();
            var heading = map.optional("heading");
            if (schemes == 0) {
                heading.ifPresent(found::add);
            }
            int below = heading.isPresent() ? schemes - 1 : schemes;
            map.optional("sections").map(inner -> tooDeep(inner, below)).ifPresent(found::add);
        }
        return found.isEmpty() ? null : found.getFirst();
    }
}
