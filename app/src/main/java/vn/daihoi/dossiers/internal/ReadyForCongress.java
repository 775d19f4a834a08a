package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.CongressConditions;
import vn.daihoi.dossiers.CongressConditions.Condition;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Dossiers.Latest;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.VersionFindings;
import vn.daihoi.dossiers.VersionFindings.Counts;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.profile.Stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What must be there before a unit may hold its congress, and what of it is missing.
@Component
public class ReadyForCongress {

    private final Dossiers dossiers;
    private final ApprovalStore store;
    private final List<VersionFindings> findings;
    private final List<CongressConditions> further;

    ReadyForCongress(
            Dossiers dossiers,
            ApprovalStore store,
            ObjectProvider<VersionFindings> findings,
            ObjectProvider<CongressConditions> further) {
        this.dossiers = dossiers;
        this.store = store;
        this.findings = findings.stream().toList();
        this.further = further.stream().toList();
    }

    /// @param current what was handed in; null where nothing was
    public List<Condition> of(
            Campaign campaign, CampaignUnit unit, @Nullable Submission current, Texts texts) {
        Map<UnitId, Submission> handedIn = current == null ? Map.of() : Map.of(unit.id(), current);
        return of(campaign, List.of(unit), handedIn, texts).getOrDefault(unit.id(), List.of());
    }

    /// @param current what was handed in; units that handed nothing in are absent
    /// @return of each of the units
    Map<UnitId, List<Condition>> of(
            Campaign campaign,
            List<CampaignUnit> units,
            Map<UnitId, Submission> current,
            Texts texts) {
        var ids = units.stream().map(CampaignUnit::id).toList();
        Map<UnitId, List<Latest>> papers = dossiers.latest(campaign.id(), ids);
        Map<VersionId, Counts> counts = counts(papers.values());
        var handedIn = store.versions(current.values().stream().map(Submission::id).toList());
        var more = further.stream().map(each -> each.of(campaign, units, texts)).toList();
        var conditions = new HashMap<UnitId, List<Condition>>();
        for (CampaignUnit unit : units) {
            Submission submission = current.get(unit.id());
            var asked =
                    new Asked(
                            "/c/%s/u/%s/dossier".formatted(campaign.code(), unit.code()),
                            required(unit),
                            papers.getOrDefault(unit.id(), List.of()).stream()
                                    .collect(Collectors.groupingBy(Latest::kind)),
                            counts,
                            submission,
                            submission == null
                                    ? Map.of()
                                    : handedIn.getOrDefault(submission.id(), Map.of()),
                            texts);
            var others =
                    more.stream()
                            .flatMap(each -> each.getOrDefault(unit.id(), List.of()).stream())
                            .toList();
            conditions.put(unit.id(), asked.conditions(others));
        }
        return conditions;
    }

    private List<DocumentKind> required(CampaignUnit unit) {
        return dossiers.kinds(unit).stream()
                .filter(kind -> kind.isRequired(unit.level(), Stage.REVIEW))
                .toList();
    }

    private Map<VersionId, Counts> counts(Collection<List<Latest>> papers) {
        var ids =
                papers.stream().flatMap(List::stream).map(latest -> latest.version().id()).toList();
        var counts = new HashMap<VersionId, Counts>();
        findings.forEach(each -> counts.putAll(each.of(ids)));
        return counts;
    }

    /// What is known of one unit.
    ///
    /// @param base address of its dossier
    /// @param kinds of documents that it must have
    /// @param there its documents by kind
    /// @param counts of findings in them
    /// @param handedIn numbers of the versions that it handed in
    private record Asked(
            String base,
            List<DocumentKind> kinds,
            Map<String, List<Latest>> there,
            Map<VersionId, Counts> counts,
            @Nullable Submission current,
            Map<DocumentKey, Integer> handedIn,
            Texts texts) {

        List<Condition> conditions(List<Condition> further) {
            var conditions = new ArrayList<Condition>();
            conditions.add(documents());
            conditions.add(findings());
            conditions.addAll(further);
            conditions.add(submitted());
            for (Side side : Side.values()) {
                conditions.add(said(side));
            }
            return List.copyOf(conditions);
        }

        private Condition documents() {
            Set<String> known = known();
            String missing = names(kind -> !known.contains(kind.kind()));
            return missing.isEmpty()
                    ? new Condition(
                            true, texts.text("dossiers.ready.documents", kinds.size()), base)
                    : new Condition(
                            false, texts.text("dossiers.ready.documents.missing", missing), base);
        }

        /// What was handed in counts; before that, what is there.
        private Set<String> known() {
            return current == null
                    ? there.keySet()
                    : handedIn.keySet().stream().map(DocumentKey::kind).collect(Collectors.toSet());
        }

        /// Waived findings do not count; a document that was not reviewed cannot be said to be
        /// right.
        private Condition findings() {
            if (there.isEmpty()) {
                return new Condition(false, texts.text("dossiers.ready.findings.none"), base);
            }
            String faulty = names(this::isFaulty);
            return faulty.isEmpty()
                    ? new Condition(true, texts.text("dossiers.ready.findings"), base)
                    : new Condition(
                            false, texts.text("dossiers.ready.findings.missing", faulty), base);
        }

        private boolean isFaulty(DocumentKind kind) {
            return there.getOrDefault(kind.kind(), List.of()).stream()
                    .map(latest -> counts.get(latest.version().id()))
                    .anyMatch(found -> found == null || !found.finished() || found.errors() > 0);
        }

        private Condition submitted() {
            String address = base + "/approval";
            if (current == null) {
                return new Condition(
                        false, texts.text("dossiers.ready.submitted.missing"), address + "#submit");
            }
            long newer =
                    there.values().stream().flatMap(List::stream).filter(this::isNewer).count();
            return new Condition(
                    true,
                    newer == 0
                            ? texts.text("dossiers.ready.submitted", current.number())
                            : texts.text("dossiers.ready.submitted.newer", current.number(), newer),
                    address);
        }

        private boolean isNewer(Latest latest) {
            return handedIn.getOrDefault(latest.key(), 0) != latest.version().number();
        }

        private Condition said(Side side) {
            boolean met = current != null && current.isApprovedBy(side);
            return new Condition(
                    met,
                    texts.text("dossiers.ready." + side.code() + (met ? "" : ".missing")),
                    base + "/approval#" + side.code());
        }

        private String names(Predicate<DocumentKind> which) {
            return kinds.stream()
                    .filter(which)
                    .map(kind -> kind.name().in(texts.locale()))
                    .collect(Collectors.joining(", "));
        }
    }
}
