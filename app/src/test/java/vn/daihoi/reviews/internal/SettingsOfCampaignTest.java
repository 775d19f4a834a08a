package vn.daihoi.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.Level;
import vn.daihoi.review.rules.RuleChange.Own;
import vn.daihoi.reviews.internal.SettingsOfCampaign.Set;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class SettingsOfCampaignTest {

    private static final String RULE = "figures.few";
    private static final CampaignUnit CITY = unit("1", "Thành phố Gò Cao");
    private static final CampaignUnit DISTRICT = unit("1.2", "Quận Bình Minh");
    private static final CampaignUnit NEXT = unit("1.22", "Quận Bình Yên");
    private static final CampaignUnit WARD = unit("1.2.3", "Phường An Hòa");

    private static final SettingsOfCampaign SET =
            new SettingsOfCampaign(
                    List.of(
                            new Set(DISTRICT, RULE, own(Level.NOTE, "least-words", "500")),
                            new Set(CITY, RULE, own(Level.ERROR, "figures", "8"))));

    @Test
    void givesEachValueOfTheNearestUnitThatSetIt() {
        var change = SET.of(WARD).of(RULE);
        assertThat(change.level()).isEqualTo(new Own<>(Level.NOTE, "Quận Bình Minh"));
        assertThat(change.values())
                .containsEntry("least-words", new Own<>(List.of("500"), "Quận Bình Minh"))
                .containsEntry("figures", new Own<>(List.of("8"), "Thành phố Gò Cao"));
    }

    @Test
    void holdsForTheUnitItselfAndNotForTheOneBeside() {
        assertThat(SET.of(DISTRICT).of(RULE).values()).containsKey("least-words");
        assertThat(SET.of(NEXT).of(RULE).values()).containsOnlyKeys("figures");
    }

    @Test
    void knowsWhatWouldHoldWithoutTheUnitsOwnWord() {
        assertThat(SET.above(DISTRICT)).isEqualTo(SET.of(CITY));
        assertThat(SET.above(CITY).isNone()).isTrue();
    }

    @Test
    void letsALessonHoldBeforeWhatNearerUnitsDecided() {
        var sets =
                new SettingsOfCampaign(
                        List.of(
                                lesson(DISTRICT, java.util.Set.of()),
                                new Set(WARD, RULE, own(Level.NOTE, "figures", "2"))));
        assertThat(sets.of(WARD).of(RULE).values())
                .containsEntry("figures", new Own<>(List.of("9"), "Bài học 3"));
        assertThat(sets.above(DISTRICT).of(RULE).values()).containsKey("figures");
    }

    @Test
    void letsALessonHoldForAllButTheUnitsThatItDoesNotConcern() {
        var sets = new SettingsOfCampaign(List.of(lesson(DISTRICT, java.util.Set.of(WARD.id()))));
        assertThat(sets.of(WARD).isNone()).isTrue();
        assertThat(sets.of(DISTRICT).isNone()).isFalse();
        assertThat(sets.of(NEXT).isNone()).isTrue();
    }

    private static Set lesson(CampaignUnit by, java.util.Set<UnitId> except) {
        return new Set(by, RULE, own(Level.ERROR, "figures", "9"), "Bài học 3", except);
    }

    @Test
    void isMarkedByWhatItSaysAndNotByWhoSaysIt() {
        var one = new SettingsOfCampaign(List.of(new Set(CITY, RULE, own(Level.NOTE, "a", "1"))));
        var same =
                new SettingsOfCampaign(List.of(new Set(DISTRICT, RULE, own(Level.NOTE, "a", "1"))));
        var other = new SettingsOfCampaign(List.of(new Set(CITY, RULE, own(Level.NOTE, "a", "2"))));
        assertThat(SettingsMark.of(one.of(WARD)))
                .isNotEmpty()
                .isEqualTo(SettingsMark.of(same.of(WARD)))
                .isNotEqualTo(SettingsMark.of(other.of(WARD)));
        assertThat(SettingsMark.of(one.above(CITY))).isEmpty();
    }

    private static OwnRule own(Level level, String key, String value) {
        return new OwnRule(null, level, Map.of(key, List.of(value)));
    }

    private static CampaignUnit unit(String path, String name) {
        return new CampaignUnit(
                new CampaignId(new UUID(0, 1)),
                new UnitId(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8))),
                null,
                path,
                "ward",
                path,
                name,
                name,
                null);
    }
}
