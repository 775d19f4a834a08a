package vn.daihoi.jobs;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.List;

/// What is to be done, and for whom.
///
/// @param kind kind of a [JobHandler]
/// @param titleKey message key of what people see as its title
/// @param titleArguments texts for the placeholders of the title
/// @param payload what the handler needs, as JSON; ids, no personal data
/// @param owner who asked for it; null: the program itself
/// @param campaign campaign that it concerns; null where none
/// @param unit unit that it concerns; null where none
public record JobRequest(
        String kind,
        String titleKey,
        List<String> titleArguments,
        String payload,
        @Nullable PersonId owner,
        @Nullable CampaignId campaign,
        @Nullable UnitId unit) {

    public JobRequest {
        titleArguments = List.copyOf(titleArguments);
    }

    /// Work of the program itself, without payload.
    public static JobRequest of(String kind, String titleKey, String... titleArguments) {
        return new JobRequest(kind, titleKey, List.of(titleArguments), "{}", null, null, null);
    }

    public JobRequest payload(String json) {
        return new JobRequest(kind, titleKey, titleArguments, json, owner, campaign, unit);
    }

    public JobRequest owner(PersonId person) {
        return new JobRequest(kind, titleKey, titleArguments, payload, person, campaign, unit);
    }

    public JobRequest about(CampaignId campaign, UnitId unit) {
        return new JobRequest(kind, titleKey, titleArguments, payload, owner, campaign, unit);
    }
}
