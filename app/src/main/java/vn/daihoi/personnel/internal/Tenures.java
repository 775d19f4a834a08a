package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.composition.Trait;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Takes down past terms and posts of people, as far as they matter for who is proposed again.
@Service
public class Tenures {

    private static final int LONGEST = 200;
    private static final String FAULT = "personnel.tenure.fault.";

    private final StoredTenures tenures;
    private final Campaigns campaigns;
    private final Audit audit;

    Tenures(StoredTenures tenures, Campaigns campaigns, Audit audit) {
        this.tenures = tenures;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// A term or post as typed. Days in the forms that [TypedDay] reads.
    ///
    /// @param ended blank for a post still held
    public record Typed(String body, String post, String term, String began, String ended) {

        /// Fields that were not sent come as null.
        public Typed {
            body = tidy(body);
            post = tidy(post);
            term = tidy(term);
            began = tidy(began);
            ended = tidy(ended);
        }

        private static String tidy(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    /// What came of an act.
    public sealed interface Outcome {

        /// @param tenure key of what was written
        record Done(UUID tenure) implements Outcome {}

        /// The person is not one of the unit.
        record NotThere() implements Outcome {}

        /// @param messageKey of what is wrong and how to put it right
        /// @param typed argument of that text
        record Refused(String messageKey, String typed) implements Outcome {}
    }

    /// The newest first, with those that were removed.
    public List<Tenure> of(CampaignUnit unit, UUID person) {
        return tenures.of(unit, person);
    }

    @Transactional
    public Outcome add(CampaignUnit unit, UUID person, Typed typed, Viewer by) {
        if (!tenures.isPerson(unit, person)) {
            return new Outcome.NotThere();
        }
        if (typed.body().isEmpty()) {
            return new Outcome.Refused(FAULT + "no-body", "");
        }
        if (Stream.of(typed.body(), typed.post(), typed.term()).anyMatch(Tenures::isLong)) {
            return new Outcome.Refused(FAULT + "long", "");
        }
        return switch (read(typed, campaigns.today(unit.campaign()))) {
            case Read.Wrong(var why) -> why;
            case Read.Of(var tenure) -> written(unit, person, tenure, by);
        };
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    /// What was typed, or what is wrong with its days.
    private sealed interface Read {

        record Of(Tenure tenure) implements Read {}

        record Wrong(Outcome.Refused why) implements Read {}
    }

    private static Read read(Typed typed, LocalDate today) {
        return switch (TypedDay.of(typed.began(), today)) {
            case TypedDay.Empty() -> wrong(FAULT + "no-beginning", "");
            case TypedDay.Wrong(var fault) -> wrong(fault.messageKey(), typed.began());
            case TypedDay.Known(var began) ->
                    switch (TypedDay.of(typed.ended(), today)) {
                        case TypedDay.Empty() -> read(typed, began, null);
                        case TypedDay.Wrong(var fault) -> wrong(fault.messageKey(), typed.ended());
                        case TypedDay.Known(var ended) -> read(typed, began, ended);
                    };
        };
    }

    private static Read read(Typed typed, Trait.Day began, Trait.@Nullable Day ended) {
        if (ended != null && began.earliest().isAfter(ended.latest())) {
            return wrong(FAULT + "crossed", "");
        }
        return new Read.Of(
                new Tenure(
                        new UUID(0, 0),
                        typed.body(),
                        typed.post(),
                        typed.term(),
                        began,
                        ended,
                        false));
    }

    private static Read wrong(String messageKey, String typed) {
        return new Read.Wrong(new Outcome.Refused(messageKey, typed));
    }

    private Outcome written(CampaignUnit unit, UUID person, Tenure tenure, Viewer by) {
        UUID id = tenures.add(unit, person, tenure, by.name());
        record(unit, person, "add");
        return new Outcome.Done(id);
    }

    /// @param removed false to bring it back
    /// @return false when there is no such term or post, or it stands so already
    @Transactional
    public boolean remove(CampaignUnit unit, UUID person, UUID tenure, boolean removed) {
        boolean done = tenures.remove(unit, person, tenure, removed);
        if (done) {
            record(unit, person, removed ? "remove" : "restore");
        }
        return done;
    }

    private void record(CampaignUnit unit, UUID person, String verb) {
        audit.record(
                Act.of("personnel.tenure." + verb)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("person-considered", person));
    }
}
