package vn.daihoi.bench;

import vn.daihoi.Application;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.lessons.PastLesson;
import vn.daihoi.lessons.PastLessons;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.platform.Server;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.timetable.BeginTimetable;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Pages of a board that looks after very many congresses, one request after the other, warm:
/// timetable, readiness, lessons, pilots, trainings, working groups, progress. The whole round
/// trip; load, program and database on this machine.
///
/// Argument: wards of the invented district; 300 when left out.
final class WideBench {

    private static final int WARM_UP = 60;
    private static final int RUNS = 100;
    private static final int LESSONS = 8;
    private static final String CAMPAIGN = "rong";
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 28);
    private static final List<String> PAGES =
            List.of(
                    "/c/rong/u/r/timetable",
                    "/c/rong/readiness",
                    "/c/rong/u/w7/readiness",
                    "/c/rong/u/r/lessons",
                    "/c/rong/u/w7/lessons/own",
                    "/c/rong/u/r/pilot",
                    "/c/rong/u/r/trainings",
                    "/c/rong/u/r/working-groups",
                    "/c/rong/u/r/working-groups/balance",
                    "/c/rong/u/r/obstacles",
                    "/c/rong/matrix");

    private WideBench() {}

    public static void main(String[] args) throws Exception {
        int wards = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        var data = Files.createTempDirectory("daihoi-wide");
        var settings = Map.<String, Object>of("server.tomcat.max-keep-alive-requests", -1);
        try (var server = Server.start(Application.class, data, 0, settings)) {
            var program = server.context();
            var district = InventedDistrict.grow(program, CAMPAIGN, wards, 1);
            var children = program.getBean(Campaigns.class).children(district.board());
            var days = days(wards);
            var congresses = program.getBean(CongressDays.class);
            for (int each = 0; each < wards; each++) {
                congresses.set(
                        district.board().campaign(), children.get(each).id(), days.get(each).day());
            }
            begin(program.getBean(BeginTimetable.class), district, children, days);
            teach(program.getBean(PastLessons.class), district, children);
            district.database().execute("vacuum analyze");
            System.out.println("load: " + Files.readString(Path.of("/proc/loadavg")).strip());
            try (var sessions = new FormSessions(server.port(), 1)) {
                for (String page : PAGES) {
                    System.out.println(page + ": " + measure(sessions, page));
                }
            }
        }
        System.exit(0);
    }

    private record Place(LocalDate day, Half half) {}

    /// Working days in time, both halves of each, as often as it takes.
    private static List<Place> days(int wards) {
        var places = new ArrayList<Place>();
        while (places.size() < wards) {
            FIRST.datesUntil(LAST)
                    .filter(day -> day.getDayOfWeek().getValue() < 6)
                    .forEach(day -> {
                        places.add(new Place(day, Half.MORNING));
                        places.add(new Place(day, Half.AFTERNOON));
                    });
        }
        return places.subList(0, wards);
    }

    private static void begin(
            BeginTimetable timetable,
            InventedDistrict district,
            List<CampaignUnit> wards,
            List<Place> days) {
        var placements = new ArrayList<Placement>();
        for (int each = 0; each < wards.size(); each++) {
            var place = days.get(each);
            placements.add(
                    new Placement(
                            wards.get(each).id().value(), place.day(), place.half(), null, null));
        }
        timetable.begin(
                district.board(),
                TimetableSetup.of(FIRST, LAST, 7),
                placements,
                district.officer());
    }

    /// Half of the wards have answered, half of those are confirmed.
    private static void teach(
            PastLessons past, InventedDistrict district, List<CampaignUnit> wards) {
        for (int number = 1; number <= LESSONS; number++) {
            var said = new ArrayList<PastLesson.Said>();
            for (int each = 1; each < wards.size(); each += 2) {
                said.add(new PastLesson.Said(wards.get(each), "Đã làm.", each % 4 == 1));
            }
            past.record(
                    new PastLesson(
                            district.board(),
                            wards.getFirst(),
                            CongressPart.DOCUMENTS,
                            "Bài học thử số " + number,
                            "Báo cáo còn dài.",
                            "Chưa phân công.",
                            "Rút gọn báo cáo.",
                            LocalDate.of(2024, 2, 1),
                            district.officer(),
                            said));
        }
    }

    private static Quantiles measure(FormSessions sessions, String page) throws Exception {
        var times = new long[RUNS];
        for (int each = -WARM_UP; each < RUNS; each++) {
            long start = System.nanoTime();
            String head = sessions.get(0, page);
            if (!head.startsWith("HTTP/1.1 200")) {
                throw new IllegalStateException(page + " answered " + head.lines().findFirst());
            }
            if (each >= 0) {
                times[each] = System.nanoTime() - start;
            }
        }
        return Quantiles.of(times);
    }
}
