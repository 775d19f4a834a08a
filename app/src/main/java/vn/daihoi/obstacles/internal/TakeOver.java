package vn.daihoi.obstacles.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.PastObstacle;
import vn.daihoi.obstacles.PastObstacles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.util.UUID;

@Component
class TakeOver implements PastObstacles {

    private final ObstacleStore obstacles;
    private final ObstacleEventStore events;
    private final AnswerStore answers;
    private final WordStore words;
    private final Campaigns campaigns;

    TakeOver(
            ObstacleStore obstacles,
            ObstacleEventStore events,
            AnswerStore answers,
            WordStore words,
            Campaigns campaigns) {
        this.obstacles = obstacles;
        this.events = events;
        this.answers = answers;
        this.words = words;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional
    public void record(PastObstacle past) {
        CampaignUnit owner = parent(past.unit());
        var obstacle =
                new NewObstacle(
                        new ObstacleId(Ids.next()),
                        past.unit(),
                        past.kind(),
                        past.severity(),
                        past.source(),
                        null,
                        past.title(),
                        past.words());
        UUID id = obstacle.id().value();
        obstacles.add(obstacle, owner.id(), past.on(), past.by());
        tell(id, Event.Kind.RAISED, owner.id(), past);
        if (past.handedUp()) {
            owner = handUp(past, id, owner);
        }
        if (past.answer() != null) {
            answer(past, past.answer(), id, owner);
        }
    }

    private CampaignUnit parent(CampaignUnit unit) {
        return unit.parent() == null
                ? unit
                : campaigns.unit(unit.campaign(), unit.parent()).orElseThrow();
    }

    private CampaignUnit handUp(PastObstacle past, UUID id, CampaignUnit owner) {
        CampaignUnit next = parent(owner);
        obstacles.handUp(obstacles.find(past.unit(), id).orElseThrow(), next.id());
        tell(id, Event.Kind.HANDED_UP, next.id(), past);
        return next;
    }

    private void tell(UUID id, Event.Kind kind, @Nullable UnitId owner, PastObstacle past) {
        events.add(id, new Event(kind, "", owner, past.by().name(), past.on()));
    }

    private void answer(PastObstacle past, PastObstacle.Way way, UUID id, CampaignUnit owner) {
        String question = way.question() == null ? past.title() : way.question();
        var answer =
                new Answer(
                        Ids.next(),
                        owner.id(),
                        past.kind(),
                        question,
                        way.words(),
                        false,
                        way.on(),
                        way.by().name(),
                        0);
        answers.add(owner, answer, way.by());
        obstacles.answer(obstacles.find(past.unit(), id).orElseThrow(), answer.id(), way.on());
        events.add(
                id, new Event(Event.Kind.ANSWERED, way.words(), null, way.by().name(), way.on()));
        if (way.question() != null) {
            answers.setGeneral(answer.id(), true);
            words.count(answer.id());
        }
        way.helped().forEach(unit -> answers.helped(answer.id(), unit.id(), way.on(), way.by()));
    }
}
