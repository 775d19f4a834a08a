package vn.daihoi.bench;

import vn.daihoi.Application;
import vn.daihoi.platform.Server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The roll call of a large training by QR codes: so many phones scan so many codes in five
/// minutes, each code twice, by two phones at about the same moment. A scan is the form of the
/// confirmation, from the moment when it was due to its answer; the page before it is measured by
/// itself. Everything runs on this machine: load, program, database.
///
/// Arguments: invited units, phones, seconds; 2000, 20, 300 when left out.
final class RollCallBench {

    private static final int PAGES_SECONDS = 30;
    private static final int WARM_UP_SECONDS = 10;

    /// A few connections stand for many people, so none is closed after its hundredth form.
    private static final Map<String, Object> SETTINGS =
            Map.of("daihoi.demo", false, "server.tomcat.max-keep-alive-requests", -1);

    private RollCallBench() {}

    public static void main(String[] args) throws Exception {
        int units = number(args, 0, 2000);
        int phones = number(args, 1, 20);
        int seconds = number(args, 2, 300);
        var data = Files.createTempDirectory("daihoi-roll-call");
        try (var server = Server.start(Application.class, data, 0, SETTINGS)) {
            var set = RollCallSet.grow(server.context(), units, phones);
            int rate = Math.ceilDiv(2 * units, seconds);
            try (var sessions = new FormSessions(server.port(), phones)) {
                var pages = page(sessions, set);
                Pace.run(pages, new AtomicInteger(), rate, WARM_UP_SECONDS, phones);
                System.out.println("load before: " + load());
                System.out.println(
                        "pages: "
                                + Pace.run(
                                        pages, new AtomicInteger(), rate, PAGES_SECONDS, phones));
                System.out.println(
                        "scans: "
                                + Pace.run(
                                        scan(sessions, set),
                                        new AtomicInteger(),
                                        rate,
                                        seconds,
                                        phones));
                System.out.println("load after: " + load());
            }
            System.out.println("of %d codes: %s".formatted(units, set.counted()));
        }
        System.exit(0);
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }

    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }

    private static Pace.Act page(FormSessions sessions, RollCallSet set) {
        return (worker, number) ->
                sessions.get(worker, set.address() + "/scan/" + code(set, number))
                        .startsWith("HTTP/1.1 200");
    }

    private static Pace.Act scan(FormSessions sessions, RollCallSet set) {
        return (worker, number) ->
                sessions.post(worker, set.address() + "/scan/" + code(set, number))
                        .startsWith("HTTP/1.1 302");
    }

    /// Two numbers after each other mean one code.
    private static String code(RollCallSet set, int number) {
        return set.codes().get(number / 2 % set.codes().size());
    }
}
