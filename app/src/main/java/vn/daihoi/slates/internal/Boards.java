package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.daihoi.composition.Baseline;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Range;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.profile.NumberRule;
import vn.daihoi.slates.SlateId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads slates among the people and rules of their units.
@Service
public class Boards {

    private static final Slate NOBODY =
            new Slate(
                    new SlateId(new UUID(0, 0)),
                    new CampaignId(new UUID(0, 0)),
                    new UnitId(new UUID(0, 0)),
                    "",
                    SlateState.EMPTY,
                    0,
                    "",
                    Instant.EPOCH,
                    null,
                    null);

    private final SlateStore slates;
    private final StructureRules structure;
    private final Pool pool;
    private final Campaigns campaigns;
    private final CongressDays congressDays;

    Boards(
            SlateStore slates,
            StructureRules structure,
            Pool pool,
            Campaigns campaigns,
            CongressDays congressDays) {
        this.slates = slates;
        this.structure = structure;
        this.pool = pool;
        this.campaigns = campaigns;
        this.congressDays = congressDays;
    }

    /// Of one unit, the adopted one first.
    public List<Slate> slates(CampaignUnit unit) {
        return slates.all(unit);
    }

    /// Empty when the unit has no such slate.
    ///
    /// @param locale language of the names of rules
    public Optional<Board> open(
            Campaign campaign, CampaignUnit unit, SlateId slate, Locale locale) {
        return slates.find(unit, slate).map(found -> board(campaign, unit, found, locale));
    }

    /// The unit's people and rules with a state that is not stored, for comparison.
    public Board with(Campaign campaign, CampaignUnit unit, Slate slate, Locale locale) {
        return board(campaign, unit, slate, locale);
    }

    /// Of several units of one campaign, the slate that leads in each: the adopted one, or else the
    /// one changed last. Units without a slate are absent.
    public Map<CampaignUnit, Board> leading(
            Campaign campaign, List<CampaignUnit> units, Locale locale) {
        var found =
                slates
                        .leading(campaign.id(), units.stream().map(CampaignUnit::id).toList())
                        .stream()
                        .collect(Collectors.toMap(Slate::unit, slate -> slate));
        var boards = new LinkedHashMap<CampaignUnit, Board>();
        for (var unit : units) {
            var slate = found.get(unit.id());
            if (slate != null) {
                boards.put(unit, board(campaign, unit, slate, locale));
            }
        }
        return boards;
    }

    /// What a unit has settled on the structure of its Committee.
    public Structure structure(Campaign campaign, CampaignUnit unit, Locale locale) {
        var last = pool.lastTerm(unit);
        var empty = board(campaign, unit, NOBODY, locale);
        return new Structure(
                structure.seats(unit),
                structure.number(campaign, unit),
                structure.bounds(campaign, unit, last),
                empty.candidates().size(),
                empty);
    }

    /// @param seats what the unit set; empty while the bounds of the profile hold
    /// @param number the rule of the profile on the size; empty when there is none for its level
    /// @param bounds on the size, of the profile and the term before
    /// @param candidates how many may be chosen
    /// @param empty the board of a slate without anybody
    public record Structure(
            Optional<Seats> seats,
            Optional<NumberRule> number,
            Range bounds,
            int candidates,
            Board empty) {}

    public List<SlateChange> changes(SlateId slate, int limit) {
        return slates.changes(slate, limit);
    }

    public List<SlateVersion> versions(SlateId slate) {
        return slates.versions(slate);
    }

    private Board board(Campaign campaign, CampaignUnit unit, Slate slate, Locale locale) {
        var candidates = pool.candidates(unit);
        var rules = structure.of(campaign, unit, locale);
        var last = pool.lastTerm(unit);
        var present = candidates.stream().map(Candidate::id).collect(Collectors.toSet());
        var asked =
                asked(
                        slate.state().within(present),
                        candidates,
                        rules,
                        structure.size(campaign, unit, last),
                        structure.approved(unit),
                        last,
                        day(campaign, unit));
        return Board.of(slate, candidates, rules, last, asked);
    }

    /// Ages are counted at the congress; until its day is set, today.
    private LocalDate day(Campaign campaign, CampaignUnit unit) {
        return congressDays
                .of(campaign.id(), unit.id())
                .orElseGet(() -> campaigns.today(campaign.id()));
    }

    private static Case asked(
            SlateState state,
            List<Candidate> candidates,
            List<StructureRule> rules,
            Range size,
            @Nullable Integer approved,
            @Nullable Term last,
            LocalDate day) {
        return new Case(
                size,
                approved == null ? null : (Long) approved.longValue(),
                day,
                candidates.stream().map(Candidate::person).toList(),
                texts(state.chosen()),
                texts(state.lockedIn()),
                texts(state.lockedOut()),
                List.of(),
                last == null ? null : baseline(last, rules),
                rules.stream().map(StructureRule::rule).toList());
    }

    /// The library looks counts up by rule, the term that ends keeps them by group.
    private static Baseline baseline(Term last, List<StructureRule> rules) {
        Map<String, Long> counts = new HashMap<>();
        for (var rule : rules) {
            var count = rule.group() == null ? null : last.counts().get(rule.group().id());
            if (count != null) {
                counts.put(rule.rule().id(), count);
            }
        }
        return new Baseline(last.size(), counts);
    }

    private static Set<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }
}
