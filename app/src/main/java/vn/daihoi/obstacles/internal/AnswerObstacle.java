package vn.daihoi.obstacles.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.obstacles.ObstacleAnswered;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The level that must act tells the way out: once, to all that ask the same.
@Service
public class AnswerObstacle {

    public static final int LONGEST = 6000;

    private final ObstacleStore obstacles;
    private final AnswerStore answers;
    private final ObstacleEventStore events;
    private final FindAnswers find;
    private final TellOfObstacles tell;
    private final Campaigns campaigns;
    private final Audit audit;
    private final ApplicationEventPublisher published;

    AnswerObstacle(
            ObstacleStore obstacles,
            AnswerStore answers,
            ObstacleEventStore events,
            FindAnswers find,
            TellOfObstacles tell,
            Campaigns campaigns,
            Audit audit,
            ApplicationEventPublisher published) {
        this.obstacles = obstacles;
        this.answers = answers;
        this.events = events;
        this.find = find;
        this.tell = tell;
        this.campaigns = campaigns;
        this.audit = audit;
        this.published = published;
    }

    /// Writes a new answer.
    ///
    /// @param owner the unit that must act
    /// @param alike keys of others that get the same answer; those that do not wait for the owner
    ///   are passed over
    @Transactional
    public Optional<Refusal> answer(
            CampaignUnit owner,
            Obstacle obstacle,
            Collection<UUID> alike,
            String typed,
            Viewer by) {
        String words = Typed.words(typed);
        if (words.isEmpty()) {
            return Optional.of(Refusal.NO_ANSWER);
        }
        if (words.length() > LONGEST) {
            return Optional.of(Refusal.LONG_ANSWER);
        }
        var answer =
                new Answer(
                        Ids.next(),
                        owner.id(),
                        obstacle.kind(),
                        obstacle.title(),
                        words,
                        false,
                        campaigns.today(owner.campaign()),
                        by.name(),
                        0);
        List<Obstacle> waiting = waiting(owner, obstacle, alike);
        if (waiting.isEmpty()) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        answers.add(owner, answer, by);
        waiting.forEach(each -> give(owner, each, answer.id(), words, by));
        return Optional.empty();
    }

    /// Answers with what the library says already.
    @Transactional
    public Optional<Refusal> answerWith(
            CampaignUnit owner,
            Obstacle obstacle,
            Collection<UUID> alike,
            UUID general,
            Viewer by) {
        List<Obstacle> waiting = waiting(owner, obstacle, alike);
        if (waiting.isEmpty() || !find.isRead(owner, general)) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        waiting.forEach(each -> give(owner, each, general, "", by));
        return Optional.empty();
    }

    /// Empty when the obstacle itself waits no more.
    private List<Obstacle> waiting(CampaignUnit owner, Obstacle obstacle, Collection<UUID> alike) {
        var wanted = new ArrayList<>(alike);
        wanted.add(obstacle.id());
        List<Obstacle> waiting = obstacles.waiting(owner, wanted);
        boolean waits = waiting.stream().anyMatch(each -> each.id().equals(obstacle.id()));
        return waits ? waiting : List.of();
    }

    private void give(CampaignUnit owner, Obstacle obstacle, UUID answer, String words, Viewer by) {
        settle(owner, obstacle, answer, words, by);
        tell.answered(owner, obstacle, by);
        published.publishEvent(
                new ObstacleAnswered(
                        owner.campaign(),
                        new ObstacleId(obstacle.id()),
                        obstacle.unit(),
                        owner.id()));
    }

    private void settle(
            CampaignUnit owner, Obstacle obstacle, UUID answer, String words, Viewer by) {
        LocalDate today = campaigns.today(owner.campaign());
        obstacles.answer(obstacle, answer, today);
        events.add(obstacle.id(), new Event(Event.Kind.ANSWERED, words, null, by.name(), today));
        audit.record(
                Act.of("obstacles.obstacle.answered")
                        .in(owner.campaign().value())
                        .on(obstacle.unit().value())
                        .object("obstacle", obstacle.id())
                        .after(Map.of("answer", answer.toString(), "by", owner.code())));
    }

    /// The unit says that an answer of the library helped with what it had raised itself: that is
    /// answered then, and nobody else has to.
    @Transactional
    public Optional<Refusal> helpedWith(
            CampaignUnit unit, Obstacle obstacle, UUID general, Viewer by) {
        if (!obstacle.isOpen() || !find.isRead(unit, general)) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        settle(unit, obstacle, general, "", by);
        helped(unit, general, by);
        return Optional.empty();
    }

    /// The unit says that an answer helped it; counted once for each unit.
    @Transactional
    public boolean helped(CampaignUnit unit, UUID answer, Viewer by) {
        boolean isNew = answers.helped(answer, unit.id(), campaigns.today(unit.campaign()), by);
        if (isNew) {
            record("obstacles.answer.helped", unit, answer);
        }
        return isNew;
    }

    @Transactional
    public void helpedNot(CampaignUnit unit, UUID answer) {
        if (answers.helpedNot(answer, unit.id())) {
            record("obstacles.answer.helped-not", unit, answer);
        }
    }

    private void record(String key, CampaignUnit unit, UUID answer) {
        audit.record(
                Act.of(key)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("answer", answer));
    }
}
