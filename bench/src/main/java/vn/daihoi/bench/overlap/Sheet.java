package vn.daihoi.bench.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// One text in the making: paragraphs, some of which hold the side of a case.
final class Sheet {

    private record Block(String text, int from, int to, int slot) {}

    private static final int NONE = -1;

    private final List<Block> blocks = new ArrayList<>();

    /// Adds a paragraph that belongs to no case, at a random place.
    void add(String text, Random random) {
        blocks.add(random.nextInt(blocks.size() + 1), new Block(text, 0, 0, NONE));
    }

    /// Adds the side of case `slot` as a paragraph of its own, at a random place.
    void addCase(String text, int slot, Random random) {
        blocks.add(random.nextInt(blocks.size() + 1), new Block(text, 0, text.length(), slot));
    }

    /// Writes the side of case `slot` into the middle of a paragraph that belongs to no case.
    void writeInto(String text, int slot, Random random) {
        List<Block> free = blocks.stream().filter(block -> block.slot() == NONE).toList();
        Block host = free.get(random.nextInt(free.size()));
        int middle = host.text().indexOf(' ', host.text().length() / 3) + 1;
        String before = host.text().substring(0, middle);
        String whole = before + text + " " + host.text().substring(middle);
        blocks.set(
                blocks.indexOf(host),
                new Block(whole, before.length(), before.length() + text.length(), slot));
    }

    /// Marks only a part of the paragraph of case `slot` as its side.
    void narrow(int slot, String part) {
        blocks.replaceAll(block -> block.slot() == slot ? narrowed(block, part) : block);
    }

    private static Block narrowed(Block block, String part) {
        int from = block.text().indexOf(part, block.from());
        return new Block(block.text(), from, from + part.length(), block.slot());
    }

    /// Puts `gap` between the paragraphs.
    Text text(String gap) {
        var text = new StringBuilder();
        var places = new ArrayList<Placed>();
        for (Block block : blocks) {
            int start = text.length();
            text.append(block.text()).append(gap);
            if (block.slot() != NONE) {
                int from = points(text, start + block.from());
                places.add(new Placed(block.slot(), from, points(text, start + block.to()) - from));
            }
        }
        return new Text(text.toString(), places);
    }

    private static int points(StringBuilder text, int units) {
        return text.codePointCount(0, units);
    }

    /// A text and the sides of cases in it, in code points.
    record Text(String text, List<Placed> places) {
        Placed of(int slot) {
            return places.stream().filter(place -> place.slot() == slot).findFirst().orElseThrow();
        }
    }

    record Placed(int slot, int offset, int length) {}
}
