package vn.daihoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Texts of made-up reports with copies whose places are known: syllables drawn as often as words
/// of a language are, ten blocks of wording that many texts share, and three passages out of texts
/// before.
final class ScaleSet {

    static final int WORDS = 10_000;

    private static final int BLOCKS = 40;
    private static final int BLOCKS_OF_A_TEXT = 10;
    private static final int BLOCK = 120;
    private static final int COPIES = 3;
    private static final int SHORTEST_COPY = 60;
    private static final int LONGEST_COPY = 300;
    private static final int REACH = 50;
    private static final int WORDS_OF_A_LINE = 14;

    private static final String[] ONSETS =
            "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(" ");
    private static final String[] RIMES =
            ("a á à ả ạ an án ang áng ảng ao áo ăn ắt âm ấp ân ất ây âu ấu en eo ê ên ệnh i ín inh ình ích o oa oan oi on ong ọc ô ôi ổi ông"
                            + " ộng ốc ơ ơi ới ơn u ua ui un úng ư ừ ưa ứng ươi ương ường ước uyên uyết uấn")
                    .split(" ");

    /// A stretch that stands in two texts.
    ///
    /// @param start first word
    /// @param own most words in a row that are of no block
    record Copy(int text, int start, int source, int sourceStart, int length, int own) {}

    private record Text(int number, short[] words, boolean[] block) {}

    private final Random random = new Random(20_240_226);
    private final String[] syllables = syllables();
    private final short[][] blocks = new short[BLOCKS][];
    private final ArrayDeque<Text> before = new ArrayDeque<>();
    private final List<Copy> copies = new ArrayList<>();

    ScaleSet() {
        Arrays.setAll(blocks, _ -> drawn(BLOCK));
    }

    /// Those that are still whole words of both texts, however much was written over them.
    List<Copy> copies() {
        return copies;
    }

    /// Writes `number.txt`.
    ///
    /// @return start of each word in characters
    int[] write(Path folder, int number) throws IOException {
        var text = new Text(number, drawn(WORDS), new boolean[WORDS]);
        for (int i = 0; i < BLOCKS_OF_A_TEXT; i++) {
            int at = random.nextInt(WORDS - BLOCK);
            System.arraycopy(blocks[random.nextInt(BLOCKS)], 0, text.words, at, BLOCK);
            Arrays.fill(text.block, at, at + BLOCK, true);
        }
        if (number > 0) {
            copyInto(text);
        }
        before.addLast(text);
        if (before.size() > REACH) {
            before.removeFirst();
        }
        return written(folder.resolve(name(number)), text.words);
    }

    static String name(int number) {
        return "%05d.txt".formatted(number);
    }

    private void copyInto(Text text) {
        var planted = new ArrayList<Copy>();
        var origin = new int[WORDS];
        for (int i = 1; i <= COPIES; i++) {
            var source =
                    before.stream().skip(random.nextInt(before.size())).findFirst().orElseThrow();
            int length = SHORTEST_COPY + random.nextInt(LONGEST_COPY - SHORTEST_COPY);
            int at = random.nextInt(WORDS - length);
            int from = random.nextInt(WORDS - length);
            System.arraycopy(source.words, from, text.words, at, length);
            System.arraycopy(source.block, from, text.block, at, length);
            Arrays.fill(origin, at, at + length, i);
            planted.add(new Copy(text.number, at, source.number, from, length, 0));
        }
        for (int i = 1; i <= COPIES; i++) {
            copies.add(left(planted.get(i - 1), origin, i, text.block));
        }
    }

    /// The longest stretch of a copy that no later copy was written over.
    private static Copy left(Copy copy, int[] origin, int mark, boolean[] block) {
        int start = 0;
        int length = 0;
        int run = 0;
        int own = 0;
        int ownRun = 0;
        for (int i = 0; i < copy.length; i++) {
            run = origin[copy.start + i] == mark ? run + 1 : 0;
            ownRun = run > 0 && !block[copy.start + i] ? ownRun + 1 : 0;
            own = Math.max(own, ownRun);
            if (run > length) {
                length = run;
                start = i + 1 - run;
            }
        }
        return new Copy(
                copy.text, copy.start + start, copy.source, copy.sourceStart + start, length, own);
    }

    private short[] drawn(int count) {
        var words = new short[count];
        for (int i = 0; i < count; i++) {
            double share = random.nextDouble();
            words[i] = (short) (Math.pow(syllables.length, share) - 1);
        }
        return words;
    }

    private int[] written(Path file, short[] words) throws IOException {
        var starts = new int[words.length];
        var text = new StringBuilder(words.length * 5);
        for (int i = 0; i < words.length; i++) {
            starts[i] = text.length();
            text.append(syllables[words[i]])
                    .append(i % WORDS_OF_A_LINE == WORDS_OF_A_LINE - 1 ? '\n' : ' ');
        }
        Files.writeString(file, text);
        return starts;
    }

    private String[] syllables() {
        var all = new ArrayList<String>();
        for (var onset : ONSETS) {
            for (var rime : RIMES) {
                all.add(onset + rime);
            }
        }
        Collections.shuffle(all, random);
        return all.toArray(String[]::new);
    }
}
