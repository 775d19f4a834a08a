package vn.daihoi.obstacles.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.ObstacleRaised;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.OpenObstacle;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A unit says what it is stuck with, or someone says it who visits it.
@Service
public class RaiseObstacle implements Obstacles {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_WORDS = 4000;

    private final ObstacleStore store;
    private final ObstacleEventStore eventStore;
    private final TellOfObstacles tell;
    private final Campaigns campaigns;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RaiseObstacle(
            ObstacleStore store,
            ObstacleEventStore eventStore,
            TellOfObstacles tell,
            Campaigns campaigns,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.eventStore = eventStore;
        this.tell = tell;
        this.campaigns = campaigns;
        this.audit = audit;
        this.events = events;
    }

    @Override
    @Transactional
    public Optional<String> raise(NewObstacle obstacle, Viewer by) {
        var wanted = tidy(obstacle);
        var refusal = refusal(wanted);
        if (refusal.isEmpty()) {
            keep(wanted, by);
        }
        return refusal.map(Refusal::messageKey);
    }

    private static NewObstacle tidy(NewObstacle typed) {
        return new NewObstacle(
                typed.id(),
                typed.unit(),
                typed.kind(),
                typed.severity(),
                typed.source(),
                typed.sourceId(),
                Typed.line(typed.title()),
                Typed.words(typed.words()));
    }

    /// What is wrong with it; empty when it can be raised.
    public static Optional<Refusal> refusal(NewObstacle obstacle) {
        if (obstacle.title().isBlank()) {
            return Optional.of(Refusal.NO_TITLE);
        }
        if (obstacle.title().length() > LONGEST_TITLE) {
            return Optional.of(Refusal.LONG_TITLE);
        }
        return obstacle.words().length() > LONGEST_WORDS
                ? Optional.of(Refusal.LONG_WORDS)
                : Optional.empty();
    }

    private void keep(NewObstacle obstacle, Viewer by) {
        CampaignUnit unit = obstacle.unit();
        LocalDate today = campaigns.today(unit.campaign());
        UnitId owner = unit.parent() == null ? unit.id() : unit.parent();
        if (!store.add(obstacle, owner, today, by)) {
            return;
        }
        eventStore.add(
                obstacle.id().value(), new Event(Event.Kind.RAISED, "", owner, by.name(), today));
        audit.record(
                Act.of("obstacles.obstacle.raise")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("obstacle", obstacle.id().value())
                        .after(
                                Map.of(
                                        "kind", obstacle.kind().code(),
                                        "severity", obstacle.severity().code(),
                                        "source", obstacle.source().code(),
                                        "title", obstacle.title())));
        tell.raised(unit, owner, obstacle, by);
        events.publishEvent(
                new ObstacleRaised(
                        unit.campaign(), obstacle.id(), unit.id(), owner, obstacle.severity()));
    }

    @Override
    public List<OpenObstacle> open(CampaignUnit branch) {
        return store.list(branch, branch, ObstacleFilter.open()).stream()
                .map(RaiseObstacle::open)
                .toList();
    }

    @Override
    public Map<UnitId, List<OpenObstacle>> open(CampaignId campaign, Collection<UnitId> units) {
        return store.open(campaign, units).stream()
                .map(RaiseObstacle::open)
                .collect(Collectors.groupingBy(OpenObstacle::unit));
    }

    private static OpenObstacle open(Obstacle obstacle) {
        return new OpenObstacle(
                new ObstacleId(obstacle.id()),
                obstacle.unit(),
                obstacle.owner(),
                obstacle.kind(),
                obstacle.severity(),
                obstacle.title(),
                obstacle.raisedOn());
    }
}
