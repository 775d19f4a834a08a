package vn.daihoi.obstacles.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.internal.Answer;
import vn.daihoi.obstacles.internal.AnswerStore;
import vn.daihoi.obstacles.internal.Event;
import vn.daihoi.obstacles.internal.FindAnswers;
import vn.daihoi.obstacles.internal.Obstacle;
import vn.daihoi.obstacles.internal.ObstacleEventStore;
import vn.daihoi.obstacles.internal.ObstacleState;
import vn.daihoi.obstacles.internal.ObstacleStore;
import vn.daihoi.obstacles.internal.Refusal;
import vn.daihoi.obstacles.web.CardView.Line;
import vn.daihoi.obstacles.web.CardView.Typed;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.List;
import java.util.UUID;

/// Puts together the page of one obstacle.
@Component
class CardPages {

    private final ObstacleStore store;
    private final ObstacleEventStore events;
    private final AnswerStore answers;
    private final FindAnswers find;
    private final AnswerViews views;
    private final ObstacleWords words;
    private final Campaigns campaigns;
    private final Access access;

    CardPages(
            ObstacleStore store,
            ObstacleEventStore events,
            AnswerStore answers,
            FindAnswers find,
            AnswerViews views,
            ObstacleWords words,
            Campaigns campaigns,
            Access access) {
        this.store = store;
        this.events = events;
        this.answers = answers;
        this.find = find;
        this.views = views;
        this.words = words;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// Who looks at which obstacle.
    record Look(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {}

    /// What was typed and could not be taken.
    record Faulty(Typed typed, @Nullable Refusal refusal) {

        static final Faulty NONE = new Faulty(Typed.NOTHING, null);
    }

    Obstacle obstacle(CampaignUnit unit, UUID id) {
        return store.find(unit, id).orElseThrow(NotThere::new);
    }

    /// The unit that must act.
    CampaignUnit owner(CampaignUnit unit, Obstacle obstacle) {
        return campaigns.unit(unit.campaign(), obstacle.owner()).orElseThrow(NotThere::new);
    }

    boolean mayAnswer(CampaignUnit unit, Obstacle obstacle, Viewer viewer) {
        return access.may(viewer, Permission.ANSWER_OBSTACLES, owner(unit, obstacle));
    }

    /// The unit that gave an answer, for who may act for it.
    ///
    /// @throws NotAllowed for others
    CampaignUnit author(CampaignUnit unit, UUID answer, Viewer viewer) {
        CampaignUnit author =
                answers.find(unit, answer)
                        .flatMap(found -> campaigns.unit(unit.campaign(), found.unit()))
                        .orElseThrow(NotThere::new);
        if (!access.may(viewer, Permission.ANSWER_OBSTACLES, author)) {
            throw new NotAllowed();
        }
        return author;
    }

    CardView view(Look look, Obstacle obstacle, Faulty faulty) {
        CampaignUnit unit = look.unit();
        Frame frame = look.frame();
        boolean mayAnswer = mayAnswer(unit, obstacle, look.viewer());
        List<Obstacle> alike =
                mayAnswer && obstacle.isOpen() ? store.alike(unit, obstacle) : List.of();
        var row = words.rows(look.campaign(), List.of(obstacle), frame).getFirst();
        Answer answer = answer(unit, obstacle);
        Refusal refusal = faulty.refusal();
        return new CardView(
                Addresses.card(look.campaign(), unit, obstacle.id()),
                Addresses.list(look.campaign(), unit),
                Addresses.library(look.campaign(), unit),
                row,
                obstacle.words(),
                frame.text(
                        "obstacles.raised-by",
                        frame.text(obstacle.source().messageKey()),
                        obstacle.raisedBy(),
                        frame.day(obstacle.raisedOn())),
                obstacle.isOpen(),
                obstacle.state() == ObstacleState.ANSWERED,
                obstacle.state() == ObstacleState.CLOSED,
                answer == null
                        ? null
                        : views.of(unit, List.of(answer), look.viewer(), frame).getFirst(),
                answer != null && answer.general(),
                proposed(look, obstacle),
                words.rows(look.campaign(), alike, frame),
                alike.stream().map(each -> each.id().toString()).toList(),
                lines(unit, obstacle, frame),
                mayAnswer && obstacle.isOpen() ? next(unit, obstacle) : "",
                access.may(look.viewer(), Permission.RAISE_OBSTACLES, unit),
                mayAnswer,
                faulty.typed(),
                refusal == null ? "" : refusal.field(),
                refusal == null ? "" : frame.text(refusal.messageKey()));
    }

    private @Nullable Answer answer(CampaignUnit unit, Obstacle obstacle) {
        UUID id = obstacle.answer();
        return id == null ? null : answers.find(unit, id).orElse(null);
    }

    /// An answer that did not help is not proposed again.
    private List<AnswerView> proposed(Look look, Obstacle obstacle) {
        if (!obstacle.isOpen()) {
            return List.of();
        }
        var found =
                find.similar(look.unit(), obstacle.title() + " " + obstacle.words()).stream()
                        .filter(each -> !each.id().equals(obstacle.answer()))
                        .toList();
        return views.of(look.unit(), found, look.viewer(), look.frame());
    }

    private List<Line> lines(CampaignUnit unit, Obstacle obstacle, Frame frame) {
        return events.of(obstacle.id()).reversed().stream()
                .map(event -> line(unit, event, frame))
                .toList();
    }

    private Line line(CampaignUnit unit, Event event, Frame frame) {
        return new Line(
                frame.text(event.kind().messageKey(), name(unit, event.owner())),
                event.by() + ", " + frame.day(event.on()),
                event.kind() == Event.Kind.ANSWERED ? "" : event.words());
    }

    private String name(CampaignUnit unit, @Nullable UnitId other) {
        return other == null
                ? ""
                : campaigns.unit(unit.campaign(), other).map(CampaignUnit::fullName).orElse("");
    }

    private String next(CampaignUnit unit, Obstacle obstacle) {
        return name(unit, owner(unit, obstacle).parent());
    }
}
