package vn.daihoi.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the demonstration shows, as read from `demo/campaign.yaml`.
///
/// @param campaign what is opened
/// @param proof words of every proof that is filed
/// @param lastEarlyDays steps are reached up to so many days before they are due
/// @param password of all demonstration accounts
/// @param city unit at the top
/// @param district the unit that steers
/// @param groups working groups, numbered from 1 in this order
/// @param wards in the order of their codes
/// @param accounts people who can sign in
/// @param proofs what wards filed by hand
/// @param organisations member organisations that every ward has
/// @param documents what has been handed in
/// @param personnel people considered and Committees of the last term
/// @param structure rules that units set besides those of the profile
/// @param slates slates in the making
record Script(
        Round campaign,
        String proof,
        int lastEarlyDays,
        String password,
        Place city,
        District district,
        List<Group> groups,
        List<Ward> wards,
        List<Account> accounts,
        List<Filed> proofs,
        List<Organisation> organisations,
        List<Paper> documents,
        List<Personnel> personnel,
        List<Demand> structure,
        List<FirstSlate> slates) {

    /// @param treeDate the day whose tree is copied
    /// @param practiceDate first played day
    record Round(
            String code,
            String title,
            String profile,
            String term,
            LocalDate treeDate,
            LocalDate practiceDate) {}

    record Place(String code, String name, String fullName) {}

    record District(Place place, String ordinal, LocalDate congress) {}

    /// @param head login of who heads it
    record Group(String name, String head) {}

    /// @param residential number of residential committees
    /// @param group number of the working group in charge, from 1
    /// @param late days late, by step that was reached
    /// @param open reason, by step that is due and not reached; empty when none was given
    /// @param skip reason, by step that the ward does not have
    record Ward(
            String code,
            String name,
            int residential,
            int group,
            LocalDate congress,
            Optional<String> ordinal,
            Map<String, Integer> late,
            Map<String, String> open,
            Map<String, String> skip) {

        String residentialCode(int number) {
            return "%s_%02d".formatted(code, number);
        }
    }

    /// @param role name of a role of accounts
    record Account(String login, String name, String role, String unit) {}

    /// A proof that waits for the level above, or was returned.
    ///
    /// @param answeredBy login of who returned it; empty while it waits
    /// @param answer why it was returned; empty while it waits
    record Filed(
            String unit,
            String by,
            String step,
            LocalDate on,
            String words,
            Optional<String> answeredBy,
            Optional<String> answer) {}

    /// Whether the ward itself filed what shows this step.
    boolean isFiled(String ward, String step) {
        return proofs.stream()
                .anyMatch(proof -> proof.unit().equals(ward) && proof.step().equals(step));
    }

    record Organisation(String name, String shortName, String kind) {}

    /// @param file name of a Markdown file of `demo/documents`, without ending
    record Paper(String unit, String kind, String by, String file, String note) {}

    /// @param unit names the list of `demo/personnel` as well
    /// @param start members at the start of the last term
    /// @param now members today
    record Personnel(String unit, String by, int start, int now, List<Count> counts) {}

    /// Members of one group of the profile; empty where nobody knows.
    record Count(String group, Optional<Integer> start, Optional<Integer> now) {}

    /// So large a share of each list at least.
    ///
    /// @param unit that sets it
    /// @param level of the units that it holds for
    /// @param least percent
    record Demand(String unit, String by, String level, String group, int least, String source) {}

    /// A slate of the sitting members.
    record FirstSlate(String unit, String by, String name) {}
}
