package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.RegisteredPaper.Attached;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.PaperCodes;
import vn.daihoi.profile.PaperCodes.Form;
import vn.daihoi.review.papers.NumberReading;
import vn.daihoi.review.papers.PaperNumber;
import vn.daihoi.review.papers.PaperNumbers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Registers papers, gives numbers to a unit's own, takes papers back.
@Service
public class RegisterPaper {

    private final PaperStorage papers;
    private final PaperSeries series;
    private final Intakes intakes;
    private final VisiblePapers visible;
    private final TellAddressees tell;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Audit audit;
    private final Clock clock;

    RegisterPaper(
            PaperStorage papers,
            PaperSeries series,
            Intakes intakes,
            VisiblePapers visible,
            TellAddressees tell,
            Campaigns campaigns,
            CampaignProfiles profiles,
            Audit audit,
            Clock clock) {
        this.papers = papers;
        this.series = series;
        this.intakes = intakes;
        this.visible = visible;
        this.tell = tell;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {

        record Registered(RegisteredPaper paper) implements Outcome {}

        /// @param faults at least one, at most one for each field
        record Refused(List<PaperFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    @Transactional
    public Outcome register(Campaign campaign, CampaignUnit unit, Viewer by, Registration wanted) {
        var codes = profiles.of(campaign).papers();
        var faults = new ArrayList<PaperFault>();
        var number = number(codes, wanted, faults);
        check(campaign, unit, codes, wanted, faults);
        if (number == null || wanted.issuedOn() == null || !faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        return store(unit, by, wanted, codes, number, wanted.issuedOn());
    }

    private static @Nullable PaperNumber number(
            PaperCodes codes, Registration wanted, List<PaperFault> faults) {
        var typed = wanted.next() && wanted.own() ? numbered(wanted.number()) : wanted.number();
        return switch (new PaperNumbers(codes).read(typed)) {
            case NumberReading.Read(var read) -> read;
            case NumberReading.Refused refused -> {
                faults.add(ofNumber(refused));
                yield null;
            }
        };
    }

    /// For the grammar a number must stand before the symbol; the series gives the true one.
    private static String numbered(String typed) {
        var text = PaperNumbers.withoutWord(typed);
        return text.startsWith("/") || text.startsWith("-") ? "1" + text : text;
    }

    private static PaperFault ofNumber(NumberReading.Refused refused) {
        var key = "number." + refused.fault().code();
        return refused.better().isEmpty()
                ? PaperFault.of("number", key, refused.piece())
                : PaperFault.of("number", key + ".better", refused.piece(), refused.better());
    }

    private void check(
            Campaign campaign,
            CampaignUnit unit,
            PaperCodes codes,
            Registration wanted,
            List<PaperFault> faults) {
        LocalDate day = wanted.issuedOn();
        if (day == null) {
            faults.add(PaperFault.of("issuedOn", "day.missing"));
        } else if (day.isAfter(campaigns.today(campaign.id()))) {
            faults.add(PaperFault.of("issuedOn", "day.ahead"));
        }
        checkWords("issuer", wanted.issuer(), faults);
        checkWords("subject", wanted.subject(), faults);
        codes.secrecies().stream()
                .filter(mark -> mark.id().equals(wanted.secrecy()))
                .forEach(mark -> faults.add(PaperFault.of("secrecy", "secret", mark.name().vi())));
        if (visible.among(unit, wanted.basedOn()).size() < wanted.basedOn().size()) {
            faults.add(PaperFault.of("basedOn", "basis"));
        }
    }

    private static void checkWords(String field, String words, List<PaperFault> faults) {
        if (words.isEmpty()) {
            faults.add(PaperFault.of(field, field + ".missing"));
        } else if (words.length() > Registration.LONGEST) {
            faults.add(PaperFault.of(field, "long", Integer.toString(Registration.LONGEST)));
        }
    }

    private Outcome store(
            CampaignUnit unit,
            Viewer by,
            Registration wanted,
            PaperCodes codes,
            PaperNumber typed,
            LocalDate day) {
        var run = series(codes, typed, day);
        var number = wanted.own() ? own(unit, wanted, typed, run) : typed;
        var paper = paper(unit, by, wanted, codes, number, run, day);
        if (!papers.add(paper, wanted.basedOn())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Refused(List.of(used(paper)));
        }
        audit.record(act("directives.paper.register", unit, paper));
        return new Outcome.Registered(paper);
    }

    /// State papers are counted by the year, Party papers by the term of the committee.
    private static String series(PaperCodes codes, PaperNumber number, LocalDate day) {
        var year = Integer.toString(day.getYear());
        return number.form() == Form.STATE
                ? year
                : codes.partyTerm(day).map(PaperCodes.PartyTerm::name).orElse(year);
    }

    private PaperNumber own(CampaignUnit unit, Registration wanted, PaperNumber typed, String run) {
        if (!wanted.next()) {
            series.use(unit, typed, run);
            return typed;
        }
        return new PaperNumber(
                typed.form(),
                series.next(unit, typed, run),
                typed.year(),
                typed.type(),
                typed.issuer());
    }

    private RegisteredPaper paper(
            CampaignUnit unit,
            Viewer by,
            Registration wanted,
            PaperCodes codes,
            PaperNumber number,
            String run,
            LocalDate day) {
        var names = new PaperNumbers(codes).names(number);
        return new RegisteredPaper(
                new DirectiveId(Ids.next()),
                unit.campaign(),
                unit.id(),
                number,
                names.contains(wanted.typeName()) ? wanted.typeName() : names.getFirst(),
                run,
                wanted.issuer(),
                day,
                wanted.subject(),
                urgency(codes, wanted.urgency()),
                wanted.own(),
                file(unit, wanted).orElse(null),
                by.name(),
                clock.instant(),
                null);
    }

    private Optional<Attached> file(CampaignUnit unit, Registration wanted) {
        return Optional.ofNullable(wanted.intake()).flatMap(id -> intakes.find(unit, id));
    }

    private static String urgency(PaperCodes codes, String asked) {
        return codes.urgencies().stream()
                .map(PaperCodes.PaperMark::id)
                .filter(asked::equals)
                .findFirst()
                .orElse(codes.urgencies().getFirst().id());
    }

    private PaperFault used(RegisteredPaper paper) {
        return papers.sameNumber(paper)
                .map(there ->
                        PaperFault.of(
                                "number",
                                "number.used",
                                there.cited(),
                                "%1$td/%1$tm/%1$tY".formatted(there.issuedOn()),
                                there.subject()))
                .orElseGet(() -> PaperFault.of("number", "number.used-elsewhere"));
    }

    /// What a paper that was taken back had ordered holds no more; its number stays used.
    ///
    /// @return false when the unit has no such paper that holds
    @Transactional
    public boolean withdraw(CampaignUnit unit, DirectiveId id, Viewer by, String why) {
        var found =
                papers.find(unit.campaign(), id)
                        .filter(paper -> paper.unit().equals(unit.id()))
                        .filter(paper -> paper.withdrawn() == null);
        found.ifPresent(paper -> {
            papers.withdraw(id, by, why.strip());
            tell.withdrawn(paper, why.strip());
            audit.record(act("directives.paper.withdraw", unit, paper));
        });
        return found.isPresent();
    }

    private static Act act(String key, CampaignUnit unit, RegisteredPaper paper) {
        return Act.of(key)
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("paper", paper.id().value())
                .after(
                        Map.of(
                                "number", paper.number().written(),
                                "issuer", paper.issuer(),
                                "issuedOn", paper.issuedOn().toString()));
    }
}
