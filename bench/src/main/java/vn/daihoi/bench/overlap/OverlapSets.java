package vn.daihoi.bench.overlap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Makes test sets of the texts written for them. The same seed gives the same set.
///
/// A pair is two papers about different things with one to three shared passages, or none. Papers
/// carry other passages of the subject on one side only, headings and formulas that all papers
/// share, and sometimes the same subject told independently on both sides.
public final class OverlapSets {

    private static final int PER_MECHANICAL_KIND = 8;
    private static final double CLEAN = 0.5;
    private static final int MOST_CASES = 3;
    private static final int MOST_STRANGERS = 5;
    private static final double TWIN_SHARE = 0.3;

    private final Texts texts;
    private final Random random;
    private final Mechanical mechanical;
    private final String name;
    private final Variety variety;
    private final List<String> quoted;

    private OverlapSets(Language language, Split split, long seed, Variety variety) {
        texts = Texts.of(language, split);
        random = new Random(seed * 31 + language.ordinal() * 2L + split.ordinal());
        mechanical = new Mechanical(random, words(texts.background()));
        name = language.key() + variety.key() + "-" + split.key();
        this.variety = variety;
        quoted = variety == Variety.QUOTING ? texts.guidance() : List.of();
    }

    /// A set of one language and one half of its texts.
    public static OverlapSet of(Language language, Split split, long seed) {
        return of(language, split, seed, Variety.ALL);
    }

    static OverlapSet of(Language language, Split split, long seed, Variety variety) {
        return new OverlapSets(language, split, seed, variety).build(language);
    }

    /// All sets of one half.
    public static List<OverlapSet> all(Split split, long seed) {
        return Stream.concat(
                        Arrays.stream(Language.values()).map(language -> of(language, split, seed)),
                        Stream.of(Variety.CLOSE, Variety.QUOTING)
                                .map(variety -> of(Language.VI, split, seed, variety)))
                .toList();
    }

    private static List<String> words(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Arrays.stream(paragraph.split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private OverlapSet build(Language language) {
        var set =
                new OverlapSet(
                        name,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        quoted,
                        new ArrayList<>(),
                        new ArrayList<>());
        Deque<Plan> plans = new ArrayDeque<>(plans(language));
        while (!plans.isEmpty()) {
            add(set, next(plans));
        }
        int clean = (int) (set.pairs().size() * CLEAN);
        for (int i = 0; i < clean; i++) {
            add(set, List.of());
        }
        return set;
    }

    private List<Plan> plans(Language language) {
        var plans = new ArrayList<Plan>();
        for (Item item : texts.items()) {
            item.forms().forEach((kind, form) -> plans.add(new Plan(item, kind, form)));
        }
        plans.removeIf(plan -> !variety.has(plan.kind()));
        for (Kind kind : language.mechanical()) {
            some(PER_MECHANICAL_KIND, texts.items()).forEach(item -> plans.add(made(item, kind)));
        }
        Collections.shuffle(plans, random);
        return plans;
    }

    private Plan made(Item item, Kind kind) {
        return new Plan(item, kind, mechanical.of(kind, item.original()));
    }

    private List<Plan> next(Deque<Plan> plans) {
        int most = 1 + random.nextInt(MOST_CASES);
        var chosen = new ArrayList<Plan>();
        Set<Item> used = new HashSet<>();
        for (int looked = plans.size(); looked > 0 && chosen.size() < most; looked--) {
            Plan plan = plans.removeFirst();
            if (used.add(plan.item())) {
                chosen.add(plan);
            } else {
                plans.addLast(plan);
            }
        }
        return chosen;
    }

    private void add(OverlapSet set, List<Plan> cases) {
        Sheet here = new Sheet();
        Sheet there = new Sheet();
        surround(here, there, cases);
        for (int slot = 0; slot < cases.size(); slot++) {
            place(cases.get(slot), slot, here, there);
        }
        some(1, quoted).forEach(paragraph -> quote(paragraph, here, there));
        String number = "%03d.txt".formatted(set.pairs().size() + 1);
        finish(set, new Pair("susp-" + number, "src-" + number), here, there, cases);
    }

    private void surround(Sheet here, Sheet there, List<Plan> cases) {
        background(here, there);
        List<Item> free = new ArrayList<>(texts.items());
        free.removeAll(cases.stream().map(Plan::item).toList());
        Collections.shuffle(free, random);
        Deque<Item> rest = new ArrayDeque<>(free);
        if (cases.isEmpty() || random.nextDouble() < TWIN_SHARE) {
            twin(rest, here, there);
        }
        for (Sheet sheet : List.of(here, there)) {
            for (int n = random.nextInt(MOST_STRANGERS); n > 0 && !rest.isEmpty(); n--) {
                sheet.add(some(1, rest.removeFirst().tellings()).getFirst(), random);
            }
            shared(sheet);
        }
    }

    /// Paragraphs of the background, none on both sides.
    private void background(Sheet here, Sheet there) {
        List<String> mixed = some(texts.background().size(), texts.background());
        int half = mixed.size() / 2;
        mixed.subList(0, amount(half)).forEach(text -> here.add(text, random));
        mixed.subList(half, half + amount(half)).forEach(text -> there.add(text, random));
    }

    private int amount(int most) {
        return Math.min(most, 10 + random.nextInt(30));
    }

    /// The same subject told independently: no case.
    private void twin(Deque<Item> rest, Sheet here, Sheet there) {
        rest.stream()
                .filter(item -> item.independent().isPresent())
                .findFirst()
                .ifPresent(item -> {
                    rest.remove(item);
                    here.add(item.original(), random);
                    there.add(item.independent().orElseThrow(), random);
                });
    }

    /// The same paragraph of the guidance on both sides, each with words of its own around it.
    private void quote(String paragraph, Sheet here, Sheet there) {
        List<String> introductions = some(2, texts.introductions());
        here.add(introductions.getFirst().formatted(paragraph), random);
        there.add(introductions.getLast().formatted(paragraph), random);
    }

    private void shared(Sheet sheet) {
        some(2, texts.headings()).forEach(line -> sheet.add(line, random));
        some(2, texts.formulas()).forEach(line -> sheet.add(line, random));
    }

    private void place(Plan plan, int slot, Sheet here, Sheet there) {
        boolean turned = plan.kind() != Kind.VERBATIM && random.nextInt(3) == 0;
        Sheet earlier = turned ? here : there;
        Sheet later = turned ? there : here;
        earlier.addCase(plan.item().original(), slot, random);
        if (plan.kind() == Kind.VERBATIM && random.nextBoolean()) {
            String part = mechanical.cut(plan.form());
            later.writeInto(part, slot, random);
            earlier.narrow(slot, part);
        } else {
            later.addCase(plan.form(), slot, random);
        }
    }

    private void finish(OverlapSet set, Pair pair, Sheet here, Sheet there, List<Plan> cases) {
        Sheet.Text susp = here.text(random.nextBoolean() ? "\n\n" : "\n");
        Sheet.Text src = there.text(random.nextBoolean() ? "\n\n" : "\n");
        set.suspicious().put(pair.susp(), susp.text());
        set.sources().put(pair.src(), src.text());
        set.pairs().add(pair);
        for (int slot = 0; slot < cases.size(); slot++) {
            Sheet.Placed a = susp.of(slot);
            Sheet.Placed b = src.of(slot);
            set.truth()
                    .add(
                            new Case(
                                    new Alignment(
                                            pair.susp(),
                                            a.offset(),
                                            a.length(),
                                            pair.src(),
                                            b.offset(),
                                            b.length()),
                                    cases.get(slot).kind()));
        }
    }

    private <T> List<T> some(int most, List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, Math.min(most, mixed.size()));
    }

    /// What a case is made of.
    private record Plan(Item item, Kind kind, String form) {}
}
