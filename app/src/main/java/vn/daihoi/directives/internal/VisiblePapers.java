package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.PAPER;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.organization.CampaignUnit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The papers that a unit sees: its register and what was handed down to it.
@Service
public class VisiblePapers {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_CHAIN = 20;

    private final PaperStorage papers;

    VisiblePapers(PaperStorage papers) {
        this.papers = papers;
    }

    /// Which papers are asked for.
    ///
    /// @param words as typed; empty for all
    /// @param type name of a type; empty for all
    /// @param origin `own`, `received`, `above` (handed down); empty for all
    public record Asked(String words, String type, String origin) {

        public static final Asked ALL = new Asked("", "", "");
    }

    /// The newest first.
    ///
    /// @param limit at most so many
    public List<RegisteredPaper> list(CampaignUnit unit, Asked asked, int limit) {
        var words = BLANKS.splitAsStream(asked.words().strip()).filter(w -> !w.isEmpty()).toList();
        return papers.visible(unit, words, condition(unit, asked), limit);
    }

    private static Condition condition(CampaignUnit unit, Asked asked) {
        var isHere = PAPER.UNIT_ID.eq(unit.id().value());
        var origin =
                switch (asked.origin()) {
                    case "own" -> isHere.and(PAPER.OWN.isTrue());
                    case "received" -> isHere.and(PAPER.OWN.isFalse());
                    case "above" -> DSL.not(isHere);
                    default -> DSL.noCondition();
                };
        return asked.type().isEmpty() ? origin : origin.and(PAPER.TYPE_NAME.eq(asked.type()));
    }

    public Optional<RegisteredPaper> find(CampaignUnit unit, DirectiveId id) {
        return papers.visible(unit, List.of(), PAPER.ID.eq(id.value()), 1).stream().findFirst();
    }

    /// Those of some papers that the unit sees.
    public List<RegisteredPaper> among(CampaignUnit unit, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : papers.visible(unit, List.of(), PAPER.ID.in(ids), ids.size());
    }

    /// From the paper that all rests on down to this one. Of several grounds the first that was
    /// named is followed; the others stand beside it.
    public List<Link> chain(RegisteredPaper paper) {
        var chain = new ArrayList<Link>();
        Set<DirectiveId> seen = new LinkedHashSet<>();
        var next = Optional.of(paper);
        while (next.isPresent() && chain.size() < LONGEST_CHAIN && seen.add(next.get().id())) {
            var grounds = papers.grounds(next.get().id());
            chain.addFirst(new Link(next.get(), grounds.stream().skip(1).toList()));
            next = grounds.stream().findFirst();
        }
        return List.copyOf(chain);
    }

    /// @param beside further papers that it rests on
    public record Link(RegisteredPaper paper, List<RegisteredPaper> beside) {}

    /// Papers that rest on this one, in the register of the same unit or handed down to it.
    public List<RegisteredPaper> built(CampaignUnit unit, RegisteredPaper paper) {
        var ids = papers.built(paper.id()).stream().map(each -> each.id().value()).toList();
        return among(unit, ids);
    }
}
