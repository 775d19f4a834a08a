package vn.daihoi.bench;

import org.jooq.DSLContext;

import vn.daihoi.Application;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.AcknowledgePaper;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Server;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Units acknowledge papers, so many a second for so many seconds, in the program itself and by the
/// forms of its pages: time from the moment when each was due to its answer. Everything runs on
/// this machine: load, program, database.
///
/// Arguments: acknowledgements a second, seconds, people at once; 1000, 60, 16 when left out.
final class AcknowledgeBench {

    private static final int WARM_UP = 20;

    /// A few connections stand for many people, so none is closed after its hundredth form.
    private static final Map<String, Object> SETTINGS =
            Map.of("daihoi.demo", false, "server.tomcat.max-keep-alive-requests", -1);

    private AcknowledgeBench() {}

    public static void main(String[] args) throws Exception {
        int rate = number(args, 0, 1000);
        int seconds = number(args, 1, 60);
        int people = number(args, 2, 16);
        var data = Files.createTempDirectory("daihoi-acknowledge");
        try (var server = Server.start(Application.class, data, 0, SETTINGS)) {
            var set =
                    AcknowledgeSet.grow(
                            server.context(), data, 2 * rate * (seconds + WARM_UP), people);
            var next = new AtomicInteger();
            run("inside", inside(server, set), next, rate, seconds, people, set);
            try (var sessions = new FormSessions(server.port(), set.people().size())) {
                run("by forms", byForms(sessions, set), next, rate, seconds, people, set);
            }
        }
        System.exit(0);
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }

    private static Pace.Act inside(Server server, AcknowledgeSet set) {
        var acknowledge = server.context().getBean(AcknowledgePaper.class);
        return (worker, number) -> {
            CampaignUnit unit = set.unit(number);
            var by = new Viewer(new PersonId(set.person(worker)), "nguoi" + worker, "Người thử");
            return acknowledge.acknowledge(unit, new DirectiveId(set.paper(number)), by);
        };
    }

    /// Done when the answer leads back to the paper.
    private static Pace.Act byForms(FormSessions sessions, AcknowledgeSet set) {
        return (worker, number) -> {
            String paper =
                    "/c/%s/u/%s/directives/%s"
                            .formatted(
                                    AcknowledgeSet.CAMPAIGN,
                                    set.unit(number).code(),
                                    set.paper(number));
            String answer = sessions.post(worker, paper + "/acknowledge");
            return answer.startsWith("HTTP/1.1 302")
                    && answer.contains("/directives/" + set.paper(number));
        };
    }

    private static void run(
            String name,
            Pace.Act act,
            AtomicInteger next,
            int rate,
            int seconds,
            int people,
            AcknowledgeSet set)
            throws InterruptedException {
        Pace.run(act, next, rate, WARM_UP, people);
        var before = Footprint.now(set.database(), set.data());
        var told = Pace.run(act, next, rate, seconds, people);
        System.out.println(name + ": " + told);
        System.out.println(
                "%s: %s; heap in use %d MB before, %d MB after; behind at the end: %s"
                        .formatted(
                                name,
                                Footprint.now(set.database(), set.data()).since(before),
                                before.heap(),
                                Footprint.now(set.database(), set.data()).heap(),
                                left(set.database())));
    }

    /// Work that an acknowledgement leaves for later, and how long the rest of it takes.
    private static String left(DSLContext database) throws InterruptedException {
        long start = System.nanoTime();
        long first = AcknowledgeSet.waiting(database);
        while (AcknowledgeSet.waiting(database) > 0
                && System.nanoTime() - start < Duration.ofMinutes(3).toNanos()) {
            Thread.sleep(100);
        }
        return "%d, done %d ms later"
                .formatted(first, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
