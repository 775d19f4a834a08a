package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.files.Papers;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.internal.Nomination.Heard;
import vn.daihoi.personnel.internal.Nomination.Withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes down who named whom, what the residential meeting said, and who withdrew and why.
@Service
public class Nominate {

    private static final int LONGEST = 200;
    private static final int LONGEST_OPINION = 2000;

    private final StoredNominations nominations;
    private final StoredPersons people;
    private final Papers papers;
    private final Campaigns campaigns;
    private final Audit audit;

    Nominate(
            StoredNominations nominations,
            StoredPersons people,
            Papers papers,
            Campaigns campaigns,
            Audit audit) {
        this.nominations = nominations;
        this.people = people;
        this.papers = papers;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// What came of an act.
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /// The round, the nomination or the person is not one of the unit.
        record NotThere() implements Outcome {}

        /// @param messageKey of what is wrong and how to put it right
        record Refused(String messageKey) implements Outcome {}
    }

    /// Why what was typed cannot be taken down.
    private enum Fault {
        NO_NAME,
        LONG,
        NO_DAY,
        DAY_AHEAD,
        NO_PERSON,
        NO_BODY,
        NAMED_ALREADY,
        NO_VOTES,
        NO_REASON;

        Outcome outcome() {
            return new Outcome.Refused(
                    "personnel.nominations.fault."
                            + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// The newest round first.
    public List<NominationRound> rounds(CampaignUnit unit) {
        return nominations.rounds(unit);
    }

    public Optional<Nomination> find(CampaignUnit unit, UUID nomination) {
        return nominations.find(unit, nomination);
    }

    @Transactional
    public Outcome open(CampaignUnit unit, String name, @Nullable LocalDate on, Viewer by) {
        var tidy = name.strip();
        if (tidy.isEmpty()) {
            return Fault.NO_NAME.outcome();
        }
        var fault = fault(unit, on, tidy);
        if (fault.isPresent() || on == null) {
            return fault.orElse(Fault.NO_DAY).outcome();
        }
        UUID id = nominations.open(unit, tidy, on, by.name());
        record(unit, "personnel.nomination-round.open", id, Map.of("name", tidy));
        return new Outcome.Done();
    }

    /// A nomination as typed.
    ///
    /// @param person key of one of the unit's people; null when none was chosen
    /// @param by organisation or residential committee
    /// @param minutes number of the minutes; empty when they have none
    /// @param fileName of the minutes, as the person's computer calls it; empty without a file
    public record Named(
            UUID round,
            @Nullable UUID person,
            String by,
            @Nullable LocalDate on,
            String minutes,
            String fileName,
            byte[] file) {}

    @Transactional
    public Outcome name(CampaignUnit unit, Named named, Viewer by) {
        if (!nominations.hasRound(unit, named.round())) {
            return new Outcome.NotThere();
        }
        if (named.person() == null) {
            return Fault.NO_PERSON.outcome();
        }
        if (people.find(unit, named.person(), false).isEmpty()) {
            return new Outcome.NotThere();
        }
        if (named.by().isBlank()) {
            return Fault.NO_BODY.outcome();
        }
        return fault(unit, named.on(), named.by(), named.minutes())
                .map(Fault::outcome)
                .orElseGet(() -> kept(unit, named, by));
    }

    private Outcome kept(CampaignUnit unit, Named named, Viewer by) {
        if (named.fileName().isEmpty()) {
            return write(unit, named, null, by);
        }
        return switch (papers.keep(named.fileName(), named.file())) {
            case Papers.Kept.Refused(var fault) -> new Outcome.Refused(fault.messageKey());
            case Papers.Kept.Stored stored -> write(unit, named, stored, by);
        };
    }

    private Outcome write(
            CampaignUnit unit, Named named, Papers.Kept.@Nullable Stored file, Viewer by) {
        if (named.person() == null || named.on() == null) {
            throw new IllegalArgumentException("A nomination without person or day.");
        }
        var written =
                nominations.name(
                        unit,
                        named.round(),
                        named.person(),
                        named.by().strip(),
                        named.on(),
                        named.minutes().strip(),
                        file,
                        by.name());
        if (written.isEmpty()) {
            // a refused nomination leaves no file behind
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Fault.NAMED_ALREADY.outcome();
        }
        record(
                unit,
                "personnel.nomination.add",
                written.get(),
                Map.of("person", named.person().toString(), "by", named.by().strip()));
        return new Outcome.Done();
    }

    /// @param agreed null when nothing was typed
    /// @param opposed null when nothing was typed
    @Transactional
    public Outcome hear(
            CampaignUnit unit,
            UUID nomination,
            @Nullable LocalDate on,
            @Nullable Integer agreed,
            @Nullable Integer opposed,
            String opinions) {
        if (agreed == null || opposed == null || agreed < 0 || opposed < 0) {
            return Fault.NO_VOTES.outcome();
        }
        if (opinions.length() > LONGEST_OPINION) {
            return Fault.LONG.outcome();
        }
        var fault = fault(unit, on);
        if (fault.isPresent() || on == null) {
            return fault.orElse(Fault.NO_DAY).outcome();
        }
        return done(
                nominations.hear(
                        unit, nomination, new Heard(on, agreed, opposed, opinions.strip())),
                unit,
                "personnel.nomination.hear",
                nomination,
                Map.of("agreed", agreed, "opposed", opposed));
    }

    @Transactional
    public Outcome withdraw(
            CampaignUnit unit, UUID nomination, @Nullable LocalDate on, String why) {
        var tidy = why.strip();
        if (tidy.isEmpty()) {
            return Fault.NO_REASON.outcome();
        }
        var fault = fault(unit, on, tidy);
        if (fault.isPresent() || on == null) {
            return fault.orElse(Fault.NO_DAY).outcome();
        }
        return done(
                nominations.withdraw(unit, nomination, new Withdrawn(on, tidy)),
                unit,
                "personnel.nomination.withdraw",
                nomination,
                Map.of());
    }

    /// Takes a withdrawal back.
    @Transactional
    public Outcome stand(CampaignUnit unit, UUID nomination) {
        return done(
                nominations.withdraw(unit, nomination, null),
                unit,
                "personnel.nomination.stand",
                nomination,
                Map.of());
    }

    private Outcome done(
            boolean written, CampaignUnit unit, String act, UUID nomination, Map<String, ?> after) {
        if (!written) {
            return new Outcome.NotThere();
        }
        record(unit, act, nomination, after);
        return new Outcome.Done();
    }

    private Optional<Fault> fault(CampaignUnit unit, @Nullable LocalDate on, String... texts) {
        if (on == null) {
            return Optional.of(Fault.NO_DAY);
        }
        if (on.isAfter(campaigns.today(unit.campaign()))) {
            return Optional.of(Fault.DAY_AHEAD);
        }
        return List.of(texts).stream().anyMatch(text -> text.length() > LONGEST)
                ? Optional.of(Fault.LONG)
                : Optional.empty();
    }

    private void record(CampaignUnit unit, String act, UUID id, Map<String, ?> after) {
        audit.record(
                Act.of(act)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("nomination", id)
                        .after(after));
    }
}
