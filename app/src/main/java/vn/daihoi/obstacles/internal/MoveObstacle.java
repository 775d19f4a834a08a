package vn.daihoi.obstacles.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.obstacles.internal.Event.Kind;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Takes an obstacle on, hands it up, closes it, opens it again. Each act is kept with its words,
/// and refused when someone else was quicker.
@Service
public class MoveObstacle {

    private static final int LONGEST_REASON = 1000;

    private final ObstacleStore store;
    private final ObstacleEventStore events;
    private final TellOfObstacles tell;
    private final Campaigns campaigns;
    private final Audit audit;

    MoveObstacle(
            ObstacleStore store,
            ObstacleEventStore events,
            TellOfObstacles tell,
            Campaigns campaigns,
            Audit audit) {
        this.store = store;
        this.events = events;
        this.tell = tell;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// The viewer sees to it.
    @Transactional
    public Optional<Refusal> take(CampaignUnit unit, Obstacle obstacle, Viewer by) {
        return done(store.take(obstacle, by), unit, obstacle, Kind.TAKEN, "", null, by);
    }

    /// The level above the one that must act must act from now on.
    ///
    /// @param owner the unit that must act so far
    @Transactional
    public Optional<Refusal> handUp(
            CampaignUnit unit, Obstacle obstacle, CampaignUnit owner, String typed, Viewer by) {
        UnitId next = owner.parent();
        if (next == null) {
            return Optional.of(Refusal.TOP);
        }
        var refused =
                done(
                        store.handUp(obstacle, next),
                        unit,
                        obstacle,
                        Kind.HANDED_UP,
                        words(typed),
                        next,
                        by);
        if (refused.isEmpty()) {
            tell.handedUp(unit, next, obstacle, owner.fullName(), by);
        }
        return refused;
    }

    /// The answer did not help.
    @Transactional
    public Optional<Refusal> reopen(
            CampaignUnit unit, Obstacle obstacle, String reason, Viewer by) {
        String words = words(reason);
        if (words.isEmpty()) {
            return Optional.of(Refusal.NO_REASON);
        }
        var refused = done(store.reopen(obstacle), unit, obstacle, Kind.REOPENED, words, null, by);
        if (refused.isEmpty()) {
            tell.reopened(unit, obstacle, by);
        }
        return refused;
    }

    @Transactional
    public Optional<Refusal> close(CampaignUnit unit, Obstacle obstacle, String typed, Viewer by) {
        boolean closed =
                obstacle.state() != ObstacleState.CLOSED
                        && store.close(obstacle, campaigns.today(unit.campaign()));
        return done(closed, unit, obstacle, Kind.CLOSED, words(typed), null, by);
    }

    @Transactional
    public Optional<Refusal> undoClosing(CampaignUnit unit, Obstacle obstacle, Viewer by) {
        return done(store.undoClosing(obstacle), unit, obstacle, Kind.CLOSING_UNDONE, "", null, by);
    }

    private static String words(String typed) {
        String words = Typed.words(typed);
        return words.substring(0, Math.min(words.length(), LONGEST_REASON));
    }

    private Optional<Refusal> done(
            boolean moved,
            CampaignUnit unit,
            Obstacle obstacle,
            Kind kind,
            String words,
            @org.jspecify.annotations.Nullable UnitId owner,
            Viewer by) {
        if (!moved) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        LocalDate today = campaigns.today(unit.campaign());
        events.add(obstacle.id(), new Event(kind, words, owner, by.name(), today));
        audit.record(
                Act.of("obstacles.obstacle." + kind.code())
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("obstacle", obstacle.id())
                        .before(Map.of("state", obstacle.state().code()))
                        .after(Map.of("words", words)));
        return Optional.empty();
    }
}
