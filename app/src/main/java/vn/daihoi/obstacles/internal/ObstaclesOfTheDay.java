package vn.daihoi.obstacles.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.reminders.DailyNote;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Obstacles that wait for an answer, told to those who answer three days after they were raised,
/// after a week, and then every week.
@Component
class ObstaclesOfTheDay implements DailyNote {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int FIRST = 3;
    private static final int WEEK = 7;

    /// Named in one message; the page has all.
    private static final int MOST = 20;

    private final ObstacleStore store;
    private final People people;
    private final Campaigns campaigns;

    ObstaclesOfTheDay(ObstacleStore store, People people, Campaigns campaigns) {
        this.store = store;
        this.people = people;
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "obstacles";
    }

    @Override
    public List<Due> due(Campaign campaign, LocalDate today) {
        var since = new HashMap<UnitId, LocalDate>();
        for (Obstacle each : store.open(campaign.id())) {
            long days = ChronoUnit.DAYS.between(each.raisedOn(), today);
            if (days >= FIRST) {
                since.merge(
                        each.owner(), told(each, days), (one, two) -> one.isAfter(two) ? one : two);
            }
        }
        var answerers = people.holdersOn(Permission.ANSWER_OBSTACLES, since.keySet());
        return since.entrySet().stream()
                .map(each ->
                        new Due(
                                each.getKey(),
                                each.getValue(),
                                answerers.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static LocalDate told(Obstacle obstacle, long days) {
        return obstacle.raisedOn().plusDays(days < WEEK ? FIRST : days - days % WEEK);
    }

    @Override
    public Map<UnitId, Waiting> of(Campaign campaign, Collection<UnitId> units, LocalDate today) {
        var waiting =
                store.open(campaign.id()).stream()
                        .filter(each -> units.contains(each.owner()))
                        .sorted(Comparator.comparing(Obstacle::raisedOn))
                        .collect(Collectors.groupingBy(Obstacle::owner));
        var stuck = waiting.values().stream().flatMap(List::stream).map(Obstacle::unit).toList();
        Map<UnitId, CampaignUnit> names =
                campaigns.units(campaign.id(), stuck).stream()
                        .collect(Collectors.toMap(CampaignUnit::id, unit -> unit));
        var words = new HashMap<UnitId, Waiting>();
        campaigns
                .units(campaign.id(), waiting.keySet())
                .forEach(owner ->
                        words.put(
                                owner.id(),
                                waiting(
                                        campaign,
                                        owner,
                                        waiting.getOrDefault(owner.id(), List.of()),
                                        names,
                                        today)));
        return words;
    }

    private static Waiting waiting(
            Campaign campaign,
            CampaignUnit owner,
            List<Obstacle> obstacles,
            Map<UnitId, CampaignUnit> names,
            LocalDate today) {
        var oldest = obstacles.getFirst();
        return new Waiting(
                TEXTS.text("obstacles.waiting.summary", obstacles.size()),
                obstacles.stream().limit(MOST).map(each -> line(each, names, today)).toList(),
                "obstacles.bell.waiting",
                List.of(
                        Integer.toString(obstacles.size()),
                        Long.toString(ChronoUnit.DAYS.between(oldest.raisedOn(), today)),
                        oldest.title()),
                "/c/%s/u/%s/obstacles".formatted(campaign.code(), owner.code()));
    }

    private static String line(
            Obstacle obstacle, Map<UnitId, CampaignUnit> names, LocalDate today) {
        CampaignUnit unit = names.get(obstacle.unit());
        return TEXTS.text(
                "obstacles.waiting.line",
                unit == null ? "" : unit.fullName(),
                obstacle.title(),
                DAY.format(obstacle.raisedOn()),
                ChronoUnit.DAYS.between(obstacle.raisedOn(), today));
    }
}
