package vn.daihoi.demo.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.NewCampaign;
import vn.daihoi.organization.OpenCampaign;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.util.Map;

/// Loads the demonstration at the first start: all of it or, when something breaks, nothing.
@Component
class LoadDemo implements ApplicationRunner {

    private final boolean wanted;
    private final Campaigns campaigns;
    private final OpenCampaign open;
    private final DemoUnits units;
    private final DemoPeople people;
    private final DemoCourse course;
    private final DemoPapers papers;
    private final DemoPersonnel personnel;
    private final DemoSlates slates;
    private final DemoDirectives directives;
    private final DemoTasks tasks;
    private final DemoObstacles obstacles;
    private final DemoLessons lessons;
    private final DemoTimetable timetable;
    private final DemoVisits visits;
    private final DemoMeetings meetings;
    private final DemoPilot pilot;
    private final Audit audit;
    private final TransactionTemplate transaction;

    LoadDemo(
            @Value("${daihoi.demo:${daihoi.fresh:false}}") boolean wanted,
            Campaigns campaigns,
            OpenCampaign open,
            DemoUnits units,
            DemoPeople people,
            DemoCourse course,
            DemoPapers papers,
            DemoPersonnel personnel,
            DemoSlates slates,
            DemoDirectives directives,
            DemoTasks tasks,
            DemoObstacles obstacles,
            DemoLessons lessons,
            DemoTimetable timetable,
            DemoVisits visits,
            DemoMeetings meetings,
            DemoPilot pilot,
            Audit audit,
            TransactionTemplate transaction) {
        this.wanted = wanted;
        this.campaigns = campaigns;
        this.open = open;
        this.units = units;
        this.people = people;
        this.course = course;
        this.papers = papers;
        this.personnel = personnel;
        this.slates = slates;
        this.directives = directives;
        this.tasks = tasks;
        this.obstacles = obstacles;
        this.lessons = lessons;
        this.timetable = timetable;
        this.visits = visits;
        this.meetings = meetings;
        this.pilot = pilot;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && campaigns.all().isEmpty()) {
            transaction.executeWithoutResult(_ -> load(ScriptReader.read()));
        }
    }

    private void load(Script script) {
        UnitKeys ids = units.register(script, new Wording(Texts.in(Texts.VIETNAMESE)));
        Campaign campaign = open(script, ids);
        var viewers = people.create(script, ids);
        int reached = course.play(script, campaign.id(), ids, viewers);
        papers.handIn(script, campaign.id(), viewers);
        personnel.enter(script, campaign, viewers);
        slates.begin(script, campaign, viewers);
        directives.issue(DirectiveScript.read(), campaign.id(), ids, viewers);
        tasks.give(TaskScript.read(), campaign.id(), viewers);
        obstacles.record(campaign, viewers);
        lessons.record(campaign, viewers);
        timetable.draw(TimetableScript.read(), campaign.id(), ids, viewers);
        visits.record(campaign, viewers);
        meetings.hold(MeetingScript.read(), campaign, viewers);
        pilot.record(campaign, viewers);
        audit.record(
                Act.of("demo.campaign.load")
                        .in(campaign.id().value())
                        .after(
                                Map.of(
                                        "units", ids.all().size(),
                                        "people", viewers.size(),
                                        "reached", reached,
                                        "documents", script.documents().size())));
    }

    private Campaign open(Script script, UnitKeys ids) {
        Script.Round round = script.campaign();
        var ordinals = new java.util.HashMap<UnitId, String>();
        ordinals.put(ids.of(script.district().place().code()), script.district().ordinal());
        script.wards()
                .forEach(ward ->
                        ward.ordinal()
                                .ifPresent(ordinal -> ordinals.put(ids.of(ward.code()), ordinal)));
        var outcome =
                open.open(
                        new NewCampaign(
                                round.code(),
                                round.title(),
                                round.profile(),
                                round.term(),
                                ids.of(script.city().code()),
                                round.treeDate(),
                                round.practiceDate(),
                                ordinals));
        return switch (outcome) {
            case OpenCampaign.Outcome.Opened(var campaign, _) -> campaign;
            case OpenCampaign.Outcome.Refused(var reason) ->
                    throw new IllegalStateException(
                            "The demonstration's own campaign was refused: " + reason);
        };
    }
}
