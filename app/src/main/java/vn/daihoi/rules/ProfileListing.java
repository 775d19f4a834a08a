package vn.daihoi.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.profile.Due;
import vn.daihoi.profile.Label;
import vn.daihoi.profile.LengthLimit;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.MemberOrganisation;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.NumberRule;
import vn.daihoi.profile.Part;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Requirement;
import vn.daihoi.profile.SectionShare;
import vn.daihoi.profile.ShareRule;
import vn.daihoi.profile.StructureGroup;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleSet;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a profile into words.
final class ProfileListing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Profile profile;
    private final RuleSet rules;
    private final Texts texts;

    ProfileListing(Profile profile, RuleSet rules, Texts texts) {
        this.profile = profile;
        this.rules = rules;
        this.texts = texts;
    }

    List<RuleSection> sections() {
        return List.of(
                section("levels", profile.levels(), this::level),
                section("milestones", profile.milestones(), this::milestone),
                section("documents", profile.documentKinds(), this::document),
                section("review", rules.rules(), this::rule),
                section("groups", profile.groups(), this::group),
                section("numbers", profile.numbers(), this::number),
                section("shares", profile.shares(), this::share),
                section("organisations", profile.organisations(), this::organisation));
    }

    private static <T> RuleSection section(
            String key, List<T> rules, Function<T, Stream<RuleLine>> words) {
        return new RuleSection(key, rules.stream().flatMap(words).toList());
    }

    private Stream<RuleLine> level(Level level) {
        var lines = new ArrayList<RuleLine>();
        String kinds = join(level.unitKinds(), this::say);
        lines.add(RuleLine.of(say(level.name()), kinds, level.basis()));
        var completion = level.completion();
        if (completion != null) {
            lines.add(
                    RuleLine.detail(
                            text("rules.level.completion"),
                            text("rules.level.before", DAY.format(completion.before())),
                            completion.basis()));
        }
        return lines.stream();
    }

    private Stream<RuleLine> milestone(Milestone milestone) {
        String name = text("rules.milestone.name", milestone.number(), say(milestone.name()));
        String demand =
                text(
                        "rules.milestone.demand",
                        word("phase", milestone.phase()),
                        word("actor", milestone.actor()));
        return Stream.concat(
                Stream.of(RuleLine.of(name, demand, milestone.basis())),
                milestone.dues().stream().map(this::due));
    }

    private RuleLine due(Due due) {
        String when =
                switch (due.when()) {
                    case Due.When.OnDay(var day) -> text("rules.due.day", DAY.format(day));
                    case Due.When.FromCongress(var days) when days < 0 ->
                            text("rules.due.before", -days);
                    case Due.When.FromCongress(var days) when days > 0 ->
                            text("rules.due.after", days);
                    case Due.When.FromCongress _ -> text("rules.due.congress");
                };
        return RuleLine.detail(text("rules.due", levelName(due.level())), when, due.basis());
    }

    private Stream<RuleLine> document(DocumentKind kind) {
        return Stream.of(
                        Stream.of(RuleLine.of(say(kind.name()), kind.code(), kind.basis())),
                        kind.requirements().stream().map(this::requirement),
                        kind.lengths().stream().map(this::length),
                        kind.parts().stream().map(this::part),
                        kind.shares().stream().map(share -> sectionShare(kind, share)))
                .flatMap(Function.identity());
    }

    private RuleLine requirement(Requirement need) {
        String stages =
                need.stages().stream()
                        .sorted()
                        .map(stage -> word("stage", stage))
                        .collect(Collectors.joining(", "));
        return RuleLine.detail(
                text("rules.document.needed", levelName(need.level())), stages, need.basis());
    }

    private RuleLine length(LengthLimit limit) {
        return RuleLine.detail(
                text("rules.document.length", levelName(limit.level())),
                text(
                        "rules.document.pages",
                        limit.maxPages().stripTrailingZeros().toPlainString(),
                        limit.maxWords()),
                limit.basis());
    }

    private RuleLine part(Part part) {
        return RuleLine.detail(
                text("rules.document.part", say(part.name())),
                text("rules.document.headings", String.join("; ", part.headings())),
                part.basis());
    }

    private RuleLine sectionShare(DocumentKind kind, SectionShare share) {
        String parts =
                kind.parts().stream()
                        .filter(part -> share.parts().contains(part.id()))
                        .map(part -> say(part.name()))
                        .collect(Collectors.joining(", "));
        String demand = text("rules.at-most", percent(share.max()));
        return RuleLine.detail(
                say(share.name()),
                parts.isEmpty() ? demand : demand + " (" + parts + ")",
                share.basis());
    }

    private Stream<RuleLine> rule(Rule rule) {
        Locale locale = texts.locale();
        String demand =
                Stream.concat(
                                Stream.of(rule.why().in(locale), rule.mend().in(locale)),
                                rule.parameters().entrySet().stream()
                                        .sorted(java.util.Map.Entry.comparingByKey())
                                        .map(entry -> entry.getKey() + " = " + entry.getValue()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · "));
        String name =
                text("rules.review.name", rule.title().in(locale), word("level", rule.level()));
        return Stream.of(new RuleLine(rule.id(), name, demand, rule.basis(), false));
    }

    private Stream<RuleLine> number(NumberRule rule) {
        String demand = bounds(rule.min(), rule.max(), rule.notBelowPrevious(), Object::toString);
        String name = say(rule.name()) + " – " + levelName(rule.level());
        return Stream.of(RuleLine.of(name, demand, rule.basis()));
    }

    private Stream<RuleLine> group(StructureGroup group) {
        return Stream.of(
                RuleLine.of(
                        say(group.name()),
                        text(group.seat() ? "rules.group.seat" : "rules.group.combined"),
                        group.basis()));
    }

    private Stream<RuleLine> share(ShareRule rule) {
        String demand =
                text(
                        "rules.share.of",
                        bounds(
                                rule.min(),
                                rule.max(),
                                rule.notBelowPrevious(),
                                ProfileListing::percent),
                        word("base", rule.base()));
        String levels = join(rule.levels().stream().sorted().toList(), this::levelName);
        return Stream.of(RuleLine.of(say(rule.name()) + " – " + levels, demand, rule.basis()));
    }

    private <N> String bounds(
            @Nullable N min, @Nullable N max, boolean notBelow, Function<N, String> number) {
        return Stream.of(
                        min == null ? null : text("rules.at-least", number.apply(min)),
                        max == null ? null : text("rules.at-most", number.apply(max)),
                        notBelow ? text("rules.not-below") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private Stream<RuleLine> organisation(MemberOrganisation organisation) {
        return Stream.of(
                RuleLine.of(
                        say(organisation.name()),
                        text(
                                organisation.political()
                                        ? "rules.organisation.political"
                                        : "rules.organisation.other"),
                        organisation.basis()));
    }

    private String levelName(String code) {
        return profile.level(code).map(level -> say(level.name())).orElse(code);
    }

    private String say(Label label) {
        return label.in(texts.locale());
    }

    private String word(String list, Enum<?> value) {
        String word = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text("rules." + list + "." + word);
    }

    private String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static <T> String join(Collection<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining(", "));
    }
}
