package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.NeededTraits;
import vn.daihoi.personnel.internal.PersonColumn;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.web.PersonnelCard.Line;
import vn.daihoi.personnel.web.PersonnelPage.Below;
import vn.daihoi.personnel.web.PersonnelPage.Choice;
import vn.daihoi.personnel.web.PersonnelPage.Gap;
import vn.daihoi.personnel.web.PersonnelPage.Paging;
import vn.daihoi.personnel.web.PersonnelPage.Removed;
import vn.daihoi.personnel.web.PersonnelPage.Row;
import vn.daihoi.profile.Level;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts the people of a unit into words.
@Component
class PersonnelPages {

    /// More than that on one page is slow on a phone.
    static final int PAGE = 200;

    private final StoredPersons people;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final PersonnelRights rights;

    PersonnelPages(
            StoredPersons people,
            Campaigns campaigns,
            CampaignProfiles profiles,
            PersonnelRights rights) {
        this.people = people;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.rights = rights;
    }

    /// Address of the list of people, the first of the pages of personnel.
    static String address(Campaign campaign, CampaignUnit unit) {
        return "/c/" + campaign.code() + "/u/" + unit.code() + "/personnel";
    }

    static String person(Campaign campaign, CampaignUnit unit, UUID person) {
        return address(campaign, unit) + "/people/" + person;
    }

    PersonWords words(Campaign campaign, Texts texts) {
        return PersonWords.of(profiles.of(campaign), texts);
    }

    /// What must be known of people, as far as the viewer may see it.
    private NeededTraits needed(Campaign campaign, Texts texts, boolean sensitive) {
        return NeededTraits.of(profiles.of(campaign), words(campaign, texts), sensitive);
    }

    /// All whom the filter leaves, however long the list is.
    List<Listed> found(
            Campaign campaign,
            CampaignUnit unit,
            PersonnelFilter filter,
            Texts texts,
            boolean sensitive) {
        return filter.of(people.of(unit, sensitive), needed(campaign, texts, sensitive));
    }

    /// @param removed who was removed by the act before; null when none was
    PersonnelPage view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Texts texts,
            PersonnelFilter filter,
            @Nullable UUID removed) {
        boolean sensitive = rights.seesSensitive(viewer, unit);
        boolean mayEdit = rights.mayEdit(viewer, unit);
        var needed = needed(campaign, texts, sensitive);
        var address = address(campaign, unit);
        var all = people.of(unit, sensitive);
        var found = filter.of(all, needed);
        var paging = paging(address, filter, found.size());
        var gone = mayEdit ? people.removed(unit) : List.<Listed>of();
        return new PersonnelPage(
                address,
                mayEdit,
                answer(all, needed, texts),
                gaps(all, needed, address, texts),
                all.size(),
                found.size(),
                rows(campaign, unit, found, paging, filter, needed),
                paging,
                filter,
                needed.words().categories().entrySet().stream()
                        .map(one -> new Choice(one.getKey(), one.getValue()))
                        .toList(),
                sensitive,
                gone.stream().map(one -> removed(campaign, unit, one)).toList(),
                gone.stream()
                        .filter(one -> one.id().equals(removed))
                        .findFirst()
                        .map(one -> removed(campaign, unit, one))
                        .orElse(null),
                below(campaign, unit, viewer));
    }

    PersonnelCard card(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Texts texts, Listed person) {
        boolean sensitive = person.sensitive() != null;
        Sensitive known = Objects.requireNonNullElse(person.sensitive(), Sensitive.UNKNOWN);
        var needed = needed(campaign, texts, sensitive);
        return new PersonnelCard(
                address(campaign, unit),
                person(campaign, unit, person.id()),
                rights.mayEdit(viewer, unit),
                person.details().name(),
                PersonColumn.shown(sensitive).stream()
                        .filter(column -> column != PersonColumn.NAME)
                        .map(column ->
                                new Line(
                                        texts.text(column.messageKey()),
                                        column.text(person.details(), known, needed.words())))
                        .toList(),
                lacks(person, needed),
                texts.text(
                        "personnel.changed-by",
                        person.changedBy(),
                        Moments.show(person.changedAt())));
    }

    private static String lacks(Listed person, NeededTraits needed) {
        return needed.missing(person).stream()
                .map(column -> label(column, needed.words().texts()))
                .collect(Collectors.joining(", "));
    }

    private static Removed removed(Campaign campaign, CampaignUnit unit, Listed person) {
        return new Removed(
                person.details().name(), person(campaign, unit, person.id()) + "/restore");
    }

    private static String answer(List<Listed> all, NeededTraits needed, Texts texts) {
        if (all.isEmpty()) {
            return texts.text("personnel.none");
        }
        long sitting =
                all.stream().filter(one -> Boolean.TRUE.equals(one.details().sitting())).count();
        long lacking = all.stream().filter(one -> !needed.missing(one).isEmpty()).count();
        return texts.text("personnel.answer", all.size(), sitting)
                + " "
                + (lacking == 0
                        ? texts.text("personnel.answer.complete")
                        : texts.text("personnel.answer.lacking", lacking));
    }

    private static List<Gap> gaps(
            List<Listed> all, NeededTraits needed, String address, Texts texts) {
        var lacking =
                all.stream()
                        .flatMap(one -> needed.missing(one).stream())
                        .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        return needed.columns().stream()
                .filter(lacking::containsKey)
                .map(column ->
                        new Gap(
                                column.key(),
                                label(column, texts),
                                Math.toIntExact(Objects.requireNonNull(lacking.get(column))),
                                address + "?missing=" + column.key()))
                .toList();
    }

    private static String label(PersonColumn column, Texts texts) {
        return texts.text("personnel.lacks." + column.key());
    }

    private static Paging paging(String address, PersonnelFilter filter, int found) {
        int last = filter.all() ? 1 : Math.max(1, (found + PAGE - 1) / PAGE);
        int number = Math.min(filter.page(), last);
        String base = address + "?" + filter.query() + "&";
        return new Paging(
                number,
                last,
                number == 1 ? "" : base + "page=" + (number - 1),
                number == last ? "" : base + "page=" + (number + 1),
                last == 1 ? "" : base + "all=true");
    }

    private static List<Row> rows(
            Campaign campaign,
            CampaignUnit unit,
            List<Listed> found,
            Paging paging,
            PersonnelFilter filter,
            NeededTraits needed) {
        int from = filter.all() ? 0 : (paging.number() - 1) * PAGE;
        int to = filter.all() ? found.size() : Math.min(found.size(), from + PAGE);
        return IntStream.range(from, to)
                .mapToObj(at -> row(campaign, unit, at + 1, found.get(at), filter, needed))
                .toList();
    }

    private static Row row(
            Campaign campaign,
            CampaignUnit unit,
            int number,
            Listed person,
            PersonnelFilter filter,
            NeededTraits needed) {
        Details details = person.details();
        Sensitive known = Objects.requireNonNullElse(person.sensitive(), Sensitive.UNKNOWN);
        Sensitive shown = filter.sensitive() ? known : Sensitive.UNKNOWN;
        var words = needed.words();
        return new Row(
                number,
                person(campaign, unit, person.id()),
                details.name(),
                PersonColumn.BORN.text(details, shown, words),
                words.gender(details.female()),
                joined(details.post(), details.workplace()),
                words.category(details.category()),
                joined(details.represents(), details.area()),
                words.sitting(details.sitting()),
                PersonColumn.ETHNIC.text(details, shown, words),
                PersonColumn.RELIGION.text(details, shown, words),
                PersonColumn.PARTY.text(details, shown, words),
                lacks(person, needed));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// Units below that hold a congress of their own.
    private List<Below> below(Campaign campaign, CampaignUnit unit, Viewer viewer) {
        var profile = profiles.of(campaign);
        var units =
                campaigns.children(unit).stream()
                        .filter(one ->
                                profile.level(one.level()).filter(Level::holdsCongress).isPresent())
                        .filter(one -> rights.maySee(viewer, one))
                        .toList();
        List<UnitId> keys = units.stream().map(CampaignUnit::id).toList();
        var counts = people.counts(campaign.id(), keys);
        return units.stream()
                .map(one ->
                        new Below(
                                one.fullName(),
                                address(campaign, one),
                                counts.getOrDefault(one.id(), 0)))
                .toList();
    }
}
