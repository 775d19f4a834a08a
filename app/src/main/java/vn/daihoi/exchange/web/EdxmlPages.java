package vn.daihoi.exchange.web;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.RegisteredDirectives;
import vn.daihoi.directives.RegisteredDirectives.Directive;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.exchange.internal.Incoming;
import vn.daihoi.exchange.internal.Incoming.Attached;
import vn.daihoi.exchange.internal.Incoming.State;
import vn.daihoi.exchange.internal.Organs;
import vn.daihoi.exchange.internal.SettlePapers;
import vn.daihoi.exchange.internal.SettlePapers.Wanted;
import vn.daihoi.exchange.internal.StatusMessages;
import vn.daihoi.exchange.internal.StatusMessages.Said;
import vn.daihoi.exchange.web.EdxmlPage.Choice;
import vn.daihoi.exchange.web.EdxmlPage.Row;
import vn.daihoi.exchange.web.EdxmlPage.Told;
import vn.daihoi.exchange.web.EdxmlPage.Typed;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Fills the page of electronic papers.
@Component
class EdxmlPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final SettlePapers incoming;
    private final StatusMessages statuses;
    private final Organs organs;
    private final RegisteredDirectives registered;
    private final Clock clock;

    EdxmlPages(
            SettlePapers incoming,
            StatusMessages statuses,
            Organs organs,
            RegisteredDirectives registered,
            Clock clock) {
        this.incoming = incoming;
        this.statuses = statuses;
        this.organs = organs;
        this.registered = registered;
        this.clock = clock;
    }

    /// One a line: identifier, then name, with a blank, comma or semicolon between them.
    static List<Organ> recipients(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("[\\s,;]+", 2))
                .map(pieces -> new Organ(pieces[0], pieces.length > 1 ? pieces[1] : ""))
                .toList();
    }

    EdxmlPage page(Campaign campaign, CampaignUnit unit, Texts texts, Typed typed) {
        var all = incoming.of(unit);
        return new EdxmlPage(
                "/c/%s/u/%s/edxml".formatted(campaign.code(), unit.code()),
                all.stream().filter(Incoming::isOpen).map(each -> row(each, texts, typed)).toList(),
                all.stream()
                        .filter(each -> !each.isOpen())
                        .map(each -> row(each, texts, typed))
                        .toList(),
                statuses.of(unit).stream().map(said -> told(said, texts)).toList(),
                organs.of(unit).id(),
                registered.of(unit).stream()
                        .filter(each -> each.own() && each.registered())
                        .map(EdxmlPages::choice)
                        .toList(),
                typed);
    }

    private static Choice choice(Directive paper) {
        return new Choice(
                paper.id().value().toString(),
                "%s %s – %s".formatted(paper.type(), paper.written(), paper.subject()));
    }

    private Row row(Incoming each, Texts texts, Typed typed) {
        boolean isTyped = each.id().equals(typed.incoming());
        Wanted wanted = typed.wanted();
        Wanted shown = isTyped && wanted != null ? wanted : proposed(each);
        LocalDate day = shown.issuedOn();
        return new Row(
                each.id().toString(),
                shown.number(),
                shown.issuer(),
                day == null ? "" : day.toString(),
                shown.subject(),
                each.type(),
                written(each.arrivedAt()),
                texts.text(each.state().messageKey()),
                each.state() == State.ASKED_BACK,
                Objects.requireNonNullElse(each.askedBackWhy(), ""),
                each.defects().stream().map(key -> texts.text(key)).toList(),
                each.attachments().stream().map(Attached::name).toList(),
                each.told().stream().map(code -> texts.text(code.messageKey())).toList(),
                isTyped ? Map.copyOf(typed.faults()) : Map.of());
    }

    private static Wanted proposed(Incoming each) {
        return new Wanted(each.key().code(), each.from().name(), each.issuedOn(), each.subject());
    }

    private Told told(Said said, Texts texts) {
        return new Told(
                said.id().toString(),
                said.code().code(),
                texts.text(said.code().messageKey()),
                said.paper(),
                said.other().name().isEmpty() ? said.other().id() : said.other().name(),
                said.description(),
                written(said.at()),
                said.told());
    }

    private String written(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }
}
