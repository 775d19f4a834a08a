package vn.daihoi.review.rules;

import vn.daihoi.profile.MemberOrganisation;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.passages.Passages;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Member organisations of the unit that the report leaves out, or names without any result of
/// their own.
///
/// Which organisations the unit has is known from the context only. Without it those that units
/// usually have are looked for: one note names those that are left out, and only socio-political
/// ones that the report itself names are asked for results.
///
/// @param deeds patterns that tell of a deed
/// @param joints what may stand between two names of one list
/// @param unitWords what begins a unit's name behind an organisation's
/// @param members what follows a name that then means people, not the organisation
record MemberOrganisations(
        PaperForms forms, List<Pattern> deeds, Pattern joints, Pattern unitWords, Pattern members)
        implements Check {

    private static final int PLACES_SHOWN = 3;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new MemberOrganisations(
                forms,
                Patterns.of(parameters.required("deeds")),
                Patterns.one(parameters.required("between-names")),
                Patterns.one(parameters.required("unit-words")),
                Patterns.one(parameters.required("members")));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        boolean known = !context.memberOrganisations().isEmpty();
        var names = known ? own(context) : usual();
        var passages = text.passageKinds(forms);
        var all = new ArrayList<>(names);
        forms.organisations().forEach(each -> all.add(OrganisationName.of(each, members)));
        var results = new OwnResults(text, all, deeds, joints).read(passages.all());
        return known ? judged(text, names, results) : guessed(text, names, results, passages);
    }

    private List<OrganisationName> own(Context context) {
        return context.memberOrganisations().stream()
                .map(each -> OrganisationName.of(each, forms.organisations(), unitWords, members))
                .toList();
    }

    private List<OrganisationName> usual() {
        return forms.organisations().stream()
                .filter(MemberOrganisation::political)
                .map(each -> OrganisationName.of(each, members))
                .toList();
    }

    private static List<Remark> judged(
            ReviewedText text, List<OrganisationName> names, OwnResults results) {
        var remarks = new ArrayList<Remark>();
        for (var name : names) {
            var mentions = results.mentions(name);
            if (mentions.isEmpty()) {
                remarks.add(
                        Remark.at(text.titlePlace(), "absent")
                                .about(name.name())
                                .with("organisation", name.name()));
            } else if (!results.hasResult(name)) {
                remarks.add(noResult(name, mentions));
            }
        }
        return remarks;
    }

    private static Remark noResult(OrganisationName name, List<Span> mentions) {
        return Remark.at(mentions.getFirst(), "noResult")
                .about(name.name())
                .with("organisation", name.name())
                .measuring("count", mentions.size())
                .relatedTo(mentions.stream().skip(1).limit(PLACES_SHOWN).toList());
    }

    private static List<Remark> guessed(
            ReviewedText text,
            List<OrganisationName> names,
            OwnResults results,
            Passages passages) {
        if (passages.all().isEmpty()) {
            return List.of();
        }
        var remarks = new ArrayList<Remark>();
        var absent = new ArrayList<String>();
        for (var name : names) {
            var mentions = results.mentions(name);
            if (mentions.isEmpty()) {
                absent.add(name.name());
            } else if (!results.hasResult(name)) {
                remarks.add(noResult(name, mentions).at(Level.WARNING));
            }
        }
        if (!absent.isEmpty()) {
            remarks.add(
                    Remark.at(text.titlePlace(), "unknown")
                            .at(Level.NOTE)
                            .about("list")
                            .with("organisations", String.join(", ", absent)));
        }
        return remarks;
    }
}
