package vn.daihoi.bench;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

import vn.daihoi.Application;
import vn.daihoi.obstacles.internal.FindAnswers;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/// How long it takes to find answers among 50,000, and to propose some while someone types, with
/// and without diacritics. Answers are pieces of the demonstration's papers, shuffled with invented
/// syllables so that there are rare words as well.
final class AnswerBench {

    private static final int ANSWERS = 50_000;
    private static final int BATCH = 1_000;
    private static final int RUNS = 1_000;
    private static final int WARM_UP = 200;
    private static final int SHOWN = 50;
    private static final int SEED = 7;

    private final Random random = new Random(SEED);
    private final List<String> words;

    private AnswerBench(List<String> words) {
        this.words = words;
    }

    public static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("daihoi-answers");
        Map<String, Object> settings = Map.of("daihoi.demo", true);
        try (var server = Server.start(Application.class, data, 0, settings)) {
            new AnswerBench(vocabulary()).run(server);
        }
        System.exit(0);
    }

    private void run(Server server) {
        var campaigns = server.context().getBean(Campaigns.class);
        var campaign = campaigns.all().getFirst().id();
        CampaignUnit district = campaigns.unit(campaign, "006").orElseThrow();
        CampaignUnit ward = campaigns.unit(campaign, "00193").orElseThrow();
        fill(server.context().getBean(DSLContext.class), district);
        var find = server.context().getBean(FindAnswers.class);
        measure("two words", 2, text -> find.find(ward, text, null, SHOWN));
        measure("four words", 4, text -> find.find(ward, text, null, SHOWN));
        measure("an obstacle of twelve words", 12, text -> find.similar(ward, text));
        measure("an obstacle of sixty words", 60, text -> find.similar(ward, text));
    }

    private void fill(DSLContext database, CampaignUnit district) {
        for (int at = 0; at < ANSWERS; at += BATCH) {
            var rows = new ArrayList<Object[]>();
            for (int row = 0; row < BATCH; row++) {
                rows.add(
                        new Object[] {
                            district.campaign().value(),
                            district.id().value(),
                            district.path(),
                            piece(10 + random.nextInt(6)),
                            piece(40 + random.nextInt(60))
                        });
            }
            BatchBindStep batch =
                    database.batch(
                            "insert into obstacles.answer (id, campaign_id, unit_id, unit_path, kind, question, words, general, answered_on, answered_by, answered_by_name)"
                                    + " values (gen_random_uuid(), ?, ?, ?, 'other', ?, ?, true, '2024-02-20', gen_random_uuid(), 'Thử')");
            for (Object[] row : rows) {
                batch = batch.bind(row);
            }
            batch.execute();
        }
        database.execute("delete from obstacles.word");
        database.execute(
                "insert into obstacles.word select campaign_id, unnest(tsvector_to_array(search)), count(*) from obstacles.answer where general group by 1, 2");
        database.execute("vacuum analyze obstacles.answer");
        var counted =
                database.fetchSingle(
                        "select (select count(*) from obstacles.answer), count(*), max(answers) from obstacles.word");
        System.out.printf(
                "%,d answers, %,d different words, the commonest in %,d%n",
                counted.get(0, Integer.class),
                counted.get(1, Integer.class),
                counted.get(2, Integer.class));
    }

    private void measure(String what, int length, Consumer<String> act) {
        var times = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            String text = run % 2 == 0 ? piece(length) : plain(piece(length));
            long start = System.nanoTime();
            act.accept(text);
            if (run >= 0) {
                times[run] = System.nanoTime() - start;
            }
        }
        System.out.printf("%s: %s%n", what, Quantiles.of(times));
    }

    /// A run of words as they stand in a paper, every ninth or so an invented one.
    private String piece(int length) {
        int from = random.nextInt(words.size() - length);
        var piece = new ArrayList<>(words.subList(from, from + length));
        piece.replaceAll(word -> random.nextInt(9) == 0 ? invented() : word);
        return String.join(" ", piece);
    }

    private String invented() {
        return "bcdghklmnprstvx".charAt(random.nextInt(15))
                + List.of("ao", "uôn", "iêm", "ắt", "ương", "ích", "oài", "ung", "ết")
                        .get(random.nextInt(9))
                + random.nextInt(20);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static List<String> vocabulary() throws IOException {
        var all = new ArrayList<String>();
        for (String name :
                List.of(
                        "van-chuong-bao-cao-chinh-tri",
                        "van-chuong-bao-cao-kiem-diem",
                        "van-chuong-chuong-trinh-hanh-dong",
                        "kham-thien-bao-cao-chinh-tri",
                        "kham-thien-bao-cao-kiem-diem")) {
            try (var stream =
                    AnswerBench.class.getResourceAsStream("/demo/documents/" + name + ".md")) {
                String text =
                        new String(
                                Objects.requireNonNull(stream, name).readAllBytes(),
                                StandardCharsets.UTF_8);
                all.addAll(List.of(text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")));
            }
        }
        return all;
    }
}
