package vn.daihoi.reminders.internal;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Profile;
import vn.daihoi.reminders.internal.LateUnit.LateStep;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that urge, with places in braces for what is each unit's own.
///
/// @param text as the officer wrote it
/// @param texts in the language of the words
public record UrgeWords(String text, Texts texts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /// What can stand in braces.
    public enum Place {
        /// full name of the unit
        UNIT,
        /// its late steps, each a line
        LATE,
        /// full name of the unit that urges
        UPPER,
        /// the day it is
        DAY;

        /// As it is written, with its braces.
        public String written(Texts texts) {
            return "{" + texts.text("reminders.place." + name().toLowerCase(Locale.ROOT)) + "}";
        }

        /// Written in either language: words outlive a change of the page's language.
        private boolean isWritten(String words) {
            return words.equalsIgnoreCase(written(Texts.in(Texts.VIETNAMESE)))
                    || words.equalsIgnoreCase(written(Texts.in(Locale.ENGLISH)));
        }

        static Optional<Place> of(String words) {
            return Arrays.stream(values()).filter(place -> place.isWritten(words)).findFirst();
        }
    }

    /// What to begin with.
    public static String proposal(Texts texts) {
        return texts.text(
                "reminders.urge.proposal",
                Place.UNIT.written(texts),
                Place.LATE.written(texts),
                Place.UPPER.written(texts),
                Place.DAY.written(texts));
    }

    /// The first place in braces that there is not; empty when all are known.
    Optional<String> unknown() {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .filter(place -> Place.of(place).isEmpty())
                .findFirst();
    }

    /// Where the late steps stand: what comes before and after the first such place, with the other
    /// places filled.
    String[] aroundSteps(Map<Place, String> facts) {
        var place =
                PLACE.matcher(text)
                        .results()
                        .filter(found ->
                                Place.of(found.group()).filter(Place.LATE::equals).isPresent())
                        .findFirst();
        return place.map(found ->
                        new String[] {
                            fill(text.substring(0, found.start()), facts),
                            fill(text.substring(found.end()), facts)
                        })
                .orElseGet(() -> new String[] {fill(text, facts), ""});
    }

    /// The words for one unit.
    public String fill(CampaignUnit upper, LateUnit unit, Profile profile, LocalDate today) {
        var facts = new EnumMap<Place, String>(Place.class);
        facts.put(Place.UNIT, unit.unit().fullName());
        facts.put(Place.UPPER, upper.fullName());
        facts.put(Place.DAY, DAY.format(today));
        facts.put(
                Place.LATE,
                unit.steps().stream()
                        .map(step -> "- " + line(step, profile, today))
                        .collect(Collectors.joining("\n")));
        return fill(text, facts);
    }

    public String line(LateStep step, Profile profile, LocalDate today) {
        return texts.text(
                "reminders.line.late",
                profile.milestoneName(step.step(), texts.locale()),
                DAY.format(step.due()),
                step.days(today));
    }

    private static String fill(String words, Map<Place, String> facts) {
        return PLACE.matcher(words)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                Place.of(found.group()).map(facts::get).orElse(found.group())));
    }
}
