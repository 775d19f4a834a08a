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
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.profile.Stage;

import java.util.ArrayList;
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
        String base = "/c/%s/u/%s/dossier".formatted(campaign.code(), unit.code());
        List<DocumentKind> kinds =
                dossiers.kinds(unit).stream()
                        .filter(kind -> kind.isRequired(unit.level(), Stage.REVIEW))
                        .toList();
        Map<String, List<Latest>> there =
                dossiers.latest(unit).stream().collect(Collectors.groupingBy(Latest::kind));
        Map<DocumentKey, Integer> handedIn =
                current == null ? Map.of() : store.versions(current.id());
        var conditions = new ArrayList<Condition>();
        conditions.add(documents(kinds, kinds(current, handedIn, there), base, texts));
        conditions.add(findings(kinds, there, base, texts));
        further.forEach(each -> conditions.addAll(each.of(unit, texts)));
        conditions.add(submitted(current, handedIn, there, base, texts));
        for (Side side : Side.values()) {
            boolean met = current != null && current.isApprovedBy(side);
            conditions.add(
                    new Condition(
                            met,
                            texts.text("dossiers.ready." + side.code() + (met ? "" : ".missing")),
                            base + "/approval#" + side.code()));
        }
        return List.copyOf(conditions);
    }

    /// What was handed in counts; before that, what is there.
    private static Set<String> kinds(
            @Nullable Submission current,
            Map<DocumentKey, Integer> handedIn,
            Map<String, List<Latest>> there) {
        return current == null
                ? there.keySet()
                : handedIn.keySet().stream().map(DocumentKey::kind).collect(Collectors.toSet());
    }

    private static Condition documents(
            List<DocumentKind> kinds, Set<String> there, String base, Texts texts) {
        String missing = names(kinds, kind -> !there.contains(kind.kind()), texts);
        return missing.isEmpty()
                ? new Condition(true, texts.text("dossiers.ready.documents", kinds.size()), base)
                : new Condition(
                        false, texts.text("dossiers.ready.documents.missing", missing), base);
    }

    /// Waived findings do not count; a document that was not reviewed cannot be said to be right.
    private Condition findings(
            List<DocumentKind> kinds, Map<String, List<Latest>> there, String base, Texts texts) {
        var ids =
                there.values().stream()
                        .flatMap(List::stream)
                        .map(latest -> latest.version().id())
                        .toList();
        var counts = new HashMap<VersionId, Counts>();
        findings.forEach(each -> counts.putAll(each.of(ids)));
        String faulty =
                names(
                        kinds,
                        kind ->
                                there.getOrDefault(kind.kind(), List.of()).stream()
                                        .map(latest -> counts.get(latest.version().id()))
                                        .anyMatch(ReadyForCongress::isFaulty),
                        texts);
        if (there.isEmpty()) {
            return new Condition(false, texts.text("dossiers.ready.findings.none"), base);
        }
        return faulty.isEmpty()
                ? new Condition(true, texts.text("dossiers.ready.findings"), base)
                : new Condition(false, texts.text("dossiers.ready.findings.missing", faulty), base);
    }

    private static boolean isFaulty(@Nullable Counts counts) {
        return counts == null || !counts.finished() || counts.errors() > 0;
    }

    private Condition submitted(
            @Nullable Submission current,
            Map<DocumentKey, Integer> handedIn,
            Map<String, List<Latest>> there,
            String base,
            Texts texts) {
        String address = base + "/approval";
        if (current == null) {
            return new Condition(
                    false, texts.text("dossiers.ready.submitted.missing"), address + "#submit");
        }
        long newer =
                there.values().stream()
                        .flatMap(List::stream)
                        .filter(latest ->
                                handedIn.getOrDefault(latest.key(), 0) != latest.version().number())
                        .count();
        return new Condition(
                true,
                newer == 0
                        ? texts.text("dossiers.ready.submitted", current.number())
                        : texts.text("dossiers.ready.submitted.newer", current.number(), newer),
                address);
    }

    private static String names(
            List<DocumentKind> kinds, Predicate<DocumentKind> which, Texts texts) {
        return kinds.stream()
                .filter(which)
                .map(kind -> kind.name().in(texts.locale()))
                .collect(Collectors.joining(", "));
    }
}
