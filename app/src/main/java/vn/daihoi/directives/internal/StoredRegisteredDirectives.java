package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.RegisteredDirectives;
import vn.daihoi.directives.UnitDays;
import vn.daihoi.directives.internal.RegisteredPaper.Attached;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.profile.PaperCodes.Form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Shows papers to other modules.
@Service
class StoredRegisteredDirectives implements RegisteredDirectives {

    private final VisiblePapers papers;
    private final Deliveries deliveries;
    private final Requirements requirements;
    private final UnitDays days;

    StoredRegisteredDirectives(
            VisiblePapers papers, Deliveries deliveries, Requirements requirements, UnitDays days) {
        this.papers = papers;
        this.deliveries = deliveries;
        this.requirements = requirements;
        this.days = days;
    }

    @Override
    public List<Directive> of(CampaignUnit unit) {
        var delivered = deliveries.to(unit);
        return papers.list(unit, VisiblePapers.Asked.ALL, Integer.MAX_VALUE).stream()
                .map(paper -> directive(unit, paper, delivered.get(paper.id())))
                .toList();
    }

    @Override
    public Optional<Directive> find(CampaignUnit unit, DirectiveId id) {
        return papers.find(unit, id)
                .map(paper -> directive(unit, paper, deliveries.find(id, unit.id()).orElse(null)));
    }

    private Directive directive(
            CampaignUnit unit,
            RegisteredPaper paper,
            vn.daihoi.directives.internal.@Nullable Delivery delivery) {
        var number = paper.number();
        var withdrawn = paper.withdrawn();
        return new Directive(
                paper.id(),
                number.form() == Form.PARTY,
                number.number(),
                number.symbol(),
                number.written(),
                paper.typeName(),
                paper.issuer(),
                paper.issuedOn(),
                paper.subject(),
                paper.urgency(),
                paper.own(),
                paper.unit().equals(unit.id()),
                file(paper.file()),
                withdrawn == null ? null : withdrawn.why(),
                delivery(delivery),
                demanded(unit, paper));
    }

    private static @Nullable File file(@Nullable Attached file) {
        return file == null ? null : new File(file.file(), file.name(), file.size());
    }

    private static @Nullable Delivery delivery(
            vn.daihoi.directives.internal.@Nullable Delivery delivery) {
        return delivery == null
                ? null
                : new Delivery(
                        delivery.deliveredAt(),
                        delivery.acknowledgeBy(),
                        delivery.acknowledgedAt(),
                        delivery.acknowledgedBy());
    }

    private List<RegisteredDirectives.Requirement> demanded(
            CampaignUnit unit, RegisteredPaper paper) {
        LocalDate congress = days.congress(unit.campaign(), unit.id()).orElse(null);
        return requirements.of(paper.id(), unit).stream()
                .map(each ->
                        new RegisteredDirectives.Requirement(
                                each.text(),
                                each.dayFor(paper.issuedOn(), congress).orElse(null),
                                each.shownBy().evidence().code(),
                                each.figure()))
                .toList();
    }
}
