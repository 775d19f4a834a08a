package vn.daihoi.bench;

import vn.daihoi.bench.ReminderSet.Written;
import vn.daihoi.jobs.RepeatedJob;
import vn.daihoi.platform.Server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long the reminders of a day take for a country of 11,000 communes and 110,000 residential
/// committees and for a tenth of it, how much memory they hold, whether all are told once; and how
/// fast the page of one of its communes is, with its forecast. Its clock goes on from nine in the
/// morning, so that it can be run at any time of the day.
///
/// Argument: communes; 11,000 when left out.
final class ReminderBench {

    private static final int COMMUNES = 11_000;
    private static final int COMMITTEES = 10;
    private static final int TENTH = 10;
    private static final int WARM_UP = 300;
    private static final int VIEWS = 1_000;
    private static final String NEXT_DAY = "2023-09-23";

    /// A mail server that is never spoken to: nothing leaves the outbox here.
    private static final Map<String, Object> SETTINGS =
            Map.of(
                    "daihoi.demo",
                    false,
                    "daihoi.jobs.repeat",
                    false,
                    "daihoi.mail.host",
                    "localhost",
                    "daihoi.mail.user",
                    "thu@example.org");

    private final Server server;
    private final Path data;

    private ReminderBench(Server server, Path data) {
        this.server = server;
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        int communes = args.length > 0 ? Integer.parseInt(args[0]) : COMMUNES;
        var data = Files.createTempDirectory("daihoi-reminders");
        try (var server = Server.start(WorkingHours.class, data, 0, SETTINGS)) {
            var bench = new ReminderBench(server, data);
            bench.remind("warm-up", "thu", communes / TENTH / TENTH);
            double tenth = bench.remind("a tenth", "mot-phan-muoi", communes / TENTH);
            double whole = bench.remind("the country", "ca-nuoc", communes);
            say("ten times as many took %.1f times as long", whole / tenth);
            bench.pages("ca-nuoc", communes);
            say("load of the machine %s", Files.readString(Path.of("/proc/loadavg")).strip());
        }
        System.exit(0);
    }

    private static void say(String words, Object... figures) {
        System.out.println(words.formatted(figures));
    }

    /// Two days of reminders: the first is timed, the second weighed, each asked for twice.
    ///
    /// @return seconds of the first
    private double remind(String name, String code, int communes) throws Exception {
        var set = ReminderSet.grow(server.context(), code, communes, COMMITTEES);
        var job = job();
        var before = set.written();
        var used = Footprint.now(set.database(), data);
        double seconds = seconds(job);
        String cost = Footprint.now(set.database(), data).since(used);
        var written = set.written();
        job.run();
        say("%s: %.1f s for %s; %s", name, seconds, told(written.since(before)), cost);
        say("%s: asked again the same day: %s", name, told(set.written().since(written)));
        set.play(NEXT_DAY);
        job.run();
        set.play("2023-09-28");
        weigh(name, set, job);
        return seconds;
    }

    private static String told(Written written) {
        return "%d reminders, %d rings of the bell (%d beyond one a person), %d mails"
                .formatted(written.reminders(), written.bells(), written.twice(), written.mails());
    }

    private RepeatedJob job() {
        return server.context().getBeansOfType(RepeatedJob.class).values().stream()
                .filter(job -> job.name().equals("reminders.remind"))
                .findFirst()
                .orElseThrow();
    }

    private static double seconds(RepeatedJob job) throws Exception {
        long start = System.nanoTime();
        job.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    }

    /// Looks at what is alive while it runs, collected before each look.
    private static void weigh(String name, ReminderSet set, RepeatedJob job) throws Exception {
        var before = set.written();
        var scales = new LiveHeap();
        try (scales) {
            job.run();
        }
        say(
                "%s, another day: heap alive %d MB before, %d MB at most, in %d looks; %s",
                name,
                scales.before(),
                scales.most(),
                scales.looks(),
                told(set.written().since(before)));
    }

    private void pages(String code, int communes) throws Exception {
        var visitor = new Visitor("http://localhost:" + server.port());
        visitor.signIn("cap-tren-" + code, FormSessions.PASSWORD);
        var times = new long[VIEWS];
        for (int view = -WARM_UP; view < VIEWS; view++) {
            long start = System.nanoTime();
            open(visitor, "/c/%s/u/w%d".formatted(code, 1 + Math.floorMod(view * 7, communes)));
            if (view >= 0) {
                times[view] = System.nanoTime() - start;
            }
        }
        say("page of a commune with its forecast, round trip: %s", Quantiles.of(times));
    }

    private static void open(Visitor visitor, String page)
            throws IOException, InterruptedException {
        var answer = visitor.get(page);
        if (answer.statusCode() != 200
                || !List.of("plan-forecast", "timeline").stream()
                        .allMatch(answer.body()::contains)) {
            throw new IllegalStateException(
                    String.format(
                            Locale.ROOT,
                            "%s answered %d without its plan or forecast.",
                            page,
                            answer.statusCode()));
        }
    }
}
