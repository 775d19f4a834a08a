package vn.daihoi.personnel.web;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.MemberOrganisation;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.EthnicGroups;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.TypedPerson;
import vn.daihoi.personnel.web.PersonnelForm.Field;
import vn.daihoi.personnel.web.PersonnelForm.News;
import vn.daihoi.personnel.web.PersonnelForm.Section;
import vn.daihoi.personnel.web.PersonnelPage.Choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Builds the form of a person.
@Component
class PersonnelForms {

    private static final Map<String, List<String>> SECTIONS = sections();
    private static final Set<String> LONG = Set.of("note");
    private static final Set<String> HINTS =
            Set.of("name", "born", TypedPerson.PARTY_SINCE, "score", "represents");

    private final PersonnelPages pages;
    private final Campaigns campaigns;
    private final MemberOrganisations organisations;

    PersonnelForms(PersonnelPages pages, Campaigns campaigns, MemberOrganisations organisations) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    private static Map<String, List<String>> sections() {
        var sections = new LinkedHashMap<String, List<String>>();
        sections.put("who", List.of("name", "gender", "born", "hometown", "residence"));
        sections.put("sensitive", TypedPerson.SENSITIVE);
        sections.put("place", List.of("category", "sitting", "represents", "area", "organisation"));
        sections.put("work", List.of("post", "workplace", "education", "degree", "theory"));
        sections.put("other", List.of("introduced-by", "score", "note"));
        return sections;
    }

    /// For whom and where a form is made.
    ///
    /// @param sensitive whether the writer may see sensitive traits
    record Writer(Campaign campaign, CampaignUnit unit, Texts texts, boolean sensitive) {}

    PersonnelForm empty(Writer writer) {
        return added(writer, Map.of(), Map.of());
    }

    /// The form of a new person, with what was typed and what is wrong with it.
    PersonnelForm added(Writer writer, Map<String, String> typed, Map<String, String> faults) {
        String home = PersonnelPages.address(writer.campaign(), writer.unit());
        return new PersonnelForm(
                home, home + "/people", 0, "", fields(writer), typed, faults, List.of(), "");
    }

    PersonnelForm of(Writer writer, Listed person) {
        var values = values(person);
        return changed(writer, person, SeenFields.of(values).sent(), values, Map.of());
    }

    /// A person as the form shows it; without sensitive traits where they were not read.
    static Map<String, String> values(Listed person) {
        var values =
                new LinkedHashMap<>(
                        TypedPerson.of(
                                person.details(),
                                Objects.requireNonNullElse(person.sensitive(), Sensitive.UNKNOWN)));
        if (person.sensitive() == null) {
            values.keySet().removeAll(TypedPerson.SENSITIVE);
        }
        return values;
    }

    /// The form of a person, with what was typed and what is wrong with it.
    PersonnelForm changed(
            Writer writer,
            Listed person,
            String seen,
            Map<String, String> typed,
            Map<String, String> faults) {
        String address = PersonnelPages.person(writer.campaign(), writer.unit(), person.id());
        return new PersonnelForm(
                address,
                address,
                person.version(),
                seen,
                fields(writer),
                typed,
                faults,
                List.of(),
                "");
    }

    /// The form after somebody else saved: what the writer typed is kept, what somebody else
    /// changed is told.
    ///
    /// @param stored as it stands now
    PersonnelForm overtaken(Writer writer, Listed stored, String seen, Map<String, String> typed) {
        var now = values(stored);
        var merged = SeenFields.read(seen).merge(typed, now);
        var words = pages.words(writer.campaign(), writer.texts());
        var news = new ArrayList<News>();
        Stream.of(merged.both(), merged.taken())
                .flatMap(List::stream)
                .forEach(key ->
                        news.add(
                                new News(
                                        label(key, writer.texts()),
                                        word(key, now, words),
                                        word(key, typed, words),
                                        merged.taken().contains(key))));
        var form = changed(writer, stored, SeenFields.of(now).sent(), merged.values(), Map.of());
        return new PersonnelForm(
                form.back(),
                form.post(),
                form.version(),
                form.seen(),
                form.sections(),
                form.values(),
                form.faults(),
                news,
                writer.texts()
                        .text(
                                "personnel.changed-by",
                                stored.changedBy(),
                                Moments.show(stored.changedAt())));
    }

    private static String word(String key, Map<String, String> values, PersonWords words) {
        String value = values.getOrDefault(key, "");
        return options(key, words).stream()
                .filter(option -> option.code().equals(value))
                .map(Choice::name)
                .findFirst()
                .orElse(value);
    }

    private List<Section> fields(Writer writer) {
        var words = pages.words(writer.campaign(), writer.texts());
        return SECTIONS.entrySet().stream()
                .filter(section -> writer.sensitive() || !section.getKey().equals("sensitive"))
                .map(section ->
                        new Section(
                                writer.texts().text("personnel.section." + section.getKey()),
                                section.getValue().stream()
                                        .map(key -> field(key, writer.unit(), words))
                                        .toList()))
                .toList();
    }

    private Field field(String key, CampaignUnit unit, PersonWords words) {
        String hint = HINTS.contains(key) ? words.texts().text("personnel.hint." + key) : "";
        var options = options(key, words);
        if (!options.isEmpty()) {
            return new Field(key, label(key, words.texts()), "choice", hint, options);
        }
        var suggested =
                suggested(key, unit, words.texts()).stream()
                        .map(one -> new Choice(one, one))
                        .toList();
        String kind = LONG.contains(key) ? "long" : suggested.isEmpty() ? "text" : "free";
        return new Field(key, label(key, words.texts()), kind, hint, suggested);
    }

    static String label(String key, Texts texts) {
        String own = "personnel.field." + key;
        return texts.text(texts.has(own) ? own : "personnel.column." + key);
    }

    /// What can be chosen; empty for fields that take any text.
    private static List<Choice> options(String key, PersonWords words) {
        return switch (key) {
            case "gender" -> choices(words, "gender", "female", "male");
            case "sitting" -> choices(words, "sitting", "true", "false");
            case "party" -> choices(words, "party", "true", "false");
            case "category" -> choices(words.categories());
            case "religion" -> choices(words.religions());
            case "ethnic" ->
                    EthnicGroups.names().stream().map(name -> new Choice(name, name)).toList();
            default -> List.of();
        };
    }

    private static List<Choice> choices(PersonWords words, String key, String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, words.texts().text("personnel." + key + "." + code)))
                .toList();
    }

    private static List<Choice> choices(Map<String, String> names) {
        return names.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    /// What is often typed.
    private List<String> suggested(String key, CampaignUnit unit, Texts texts) {
        return switch (key) {
            case "area" -> campaigns.children(unit).stream().map(CampaignUnit::name).toList();
            case "organisation" ->
                    organisations.of(unit.id(), campaigns.today(unit.campaign())).stream()
                            .map(MemberOrganisation::name)
                            .toList();
            case "education", "degree", "theory" ->
                    List.of(texts.text("personnel.suggested." + key).split("; "));
            default -> List.of();
        };
    }
}
