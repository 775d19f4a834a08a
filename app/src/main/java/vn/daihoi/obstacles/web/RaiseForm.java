package vn.daihoi.obstacles.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.ObstacleSource;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.util.UUID;

/// What was typed of a new obstacle.
///
/// @param key of the obstacle, made with the form: sent twice, it is raised once
public record RaiseForm(
        @Nullable UUID key,
        @Nullable String kind,
        @Nullable String severity,
        @Nullable String title,
        @Nullable String words) {

    static RaiseForm empty() {
        return new RaiseForm(Ids.next(), "", Severity.SERIOUS.code(), "", "");
    }

    NewObstacle obstacle(CampaignUnit unit) {
        return new NewObstacle(
                new ObstacleId(key == null ? Ids.next() : key),
                unit,
                ObstacleKind.of(text(kind)).orElse(ObstacleKind.OTHER),
                Severity.of(text(severity)).orElse(Severity.SERIOUS),
                ObstacleSource.UNIT,
                null,
                shownTitle(),
                shownWords());
    }

    /// What an answer is looked for with.
    String asked() {
        return shownTitle() + " " + shownWords();
    }

    public String keyText() {
        return key == null ? Ids.next().toString() : key.toString();
    }

    public String shownTitle() {
        return text(title);
    }

    public String shownWords() {
        return text(words);
    }

    public boolean isKind(ObstacleKind other) {
        return other.code().equals(text(kind));
    }

    public boolean isSeverity(Severity other) {
        return other.code().equals(text(severity));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
