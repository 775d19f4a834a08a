package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Context;
import vn.daihoi.review.language.Mentions;
import vn.daihoi.review.language.NameMention;
import vn.daihoi.review.language.Names;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The unit whose paper it is.
///
/// @param kind such as `phường`, folded; empty when only the name is known
/// @param name folded
/// @param written as the source writes it
/// @param place where the paper says so; null when the context does
record OwnUnit(String kind, String name, String written, @Nullable Span place) {

    private static OwnUnit of(NameMention mention, @Nullable Span place) {
        return new OwnUnit(
                mention.before(),
                Folded.title(mention.name()),
                mention.before() + " " + inSmallLetters(mention.name()),
                place);
    }

    /// From the context: `phường Sen`, `Ủy ban MTTQ Việt Nam phường Sen`, or `Sen` alone.
    static Optional<OwnUnit> of(Context context) {
        var unit = context.unit();
        if (unit == null) {
            return Optional.empty();
        }
        var named = Names.units(unit, Folded.of(unit));
        return Optional.of(
                named.isEmpty()
                        ? new OwnUnit("", Folded.title(unit), unit, null)
                        : of(named.getLast(), null));
    }

    /// The last unit that the head names: higher bodies stand above the issuer.
    static Optional<OwnUnit> inHead(ReviewedText text) {
        return inHead(text.mentions(), text.outline().form().head());
    }

    /// @param text at least up to the end of the head
    static Optional<OwnUnit> inHead(Mentions text, Span head) {
        return text.units().stream()
                .takeWhile(unit -> unit.span().start() < head.end())
                .filter(unit -> unit.span().start() >= head.start())
                .filter(unit -> isCapitals(unit.name()))
                .map(unit -> of(unit, unit.span()))
                .reduce((_, last) -> last);
    }

    /// Units that the title names, in order.
    static List<OwnUnit> inTitle(ReviewedText text) {
        var title = text.outline().form().title();
        return title == null
                ? List.of()
                : text.mentions().units().stream()
                        .filter(unit -> unit.span().start() >= title.start())
                        .filter(unit -> unit.span().end() <= title.end())
                        .map(unit -> of(unit, unit.span()))
                        .toList();
    }

    /// `SEN HỒNG` as a sentence writes it.
    private static String inSmallLetters(String name) {
        return isCapitals(name)
                ? Arrays.stream(name.split(" "))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                : name;
    }

    private static boolean isCapitals(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether a mention may be this unit: one name may be written shorter than the other.
    boolean isNamedBy(NameMention mention) {
        return isSameName(name, Folded.title(mention.name()));
    }

    boolean isSame(OwnUnit other) {
        return isSameName(name, other.name);
    }

    private static boolean isSameName(String one, String other) {
        return (one + " ").startsWith(other + " ") || (other + " ").startsWith(one + " ");
    }
}
