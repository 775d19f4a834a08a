package vn.daihoi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.OpenCampaign.Outcome.Opened;
import vn.daihoi.organization.OpenCampaign.Outcome.Refused;
import vn.daihoi.organization.OpenCampaign.Refusal;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.PlatformTest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
@RecordApplicationEvents
class OpenCampaignTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @Autowired Units units;
    @Autowired Campaigns campaigns;
    @Autowired OpenCampaign openCampaign;
    @Autowired PracticeDay practiceDay;
    @Autowired ApplicationEvents events;

    @BeforeEach
    void readTheRegister() {
        units.read(
                """
                code,parent_code,level,name,full_name
                91,,province,Sông Lau,Tỉnh Sông Lau
                911,91,district,Bãi Đá,Huyện Bãi Đá
                00911,911,commune,Hòa Lạc,Xã Hòa Lạc
                00912,911,commune,Ái Lâm,Xã Ái Lâm
                912,91,district,Gò Cao,Huyện Gò Cao
                """
                        .getBytes(StandardCharsets.UTF_8),
                DAY,
                Units.Coverage.WHOLE);
    }

    @Test
    void copiesTheBranchOfTheDayWithNamesOfTheProfile() {
        var opened = (Opened) openCampaign.open(wish("bai-da", id("911"), TODAY));
        assertThat(opened.units()).isEqualTo(3);
        var root = campaigns.unit(opened.campaign().id(), "911").orElseThrow();
        assertThat(root.level()).isEqualTo("district");
        assertThat(campaigns.children(root))
                .extracting(CampaignUnit::name, CampaignUnit::level, CampaignUnit::path)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Ái Lâm", "ward", "911.00912"),
                        org.assertj.core.api.Assertions.tuple("Hòa Lạc", "ward", "911.00911"));
        assertThat(events.stream(CampaignOpened.class)).hasSize(1);
    }

    @Test
    void takesResidentialAreasAndOrdinalsAlong() {
        UnitId ward = id("00911");
        units.add(
                new NewUnit(
                        RegisterLevel.RESIDENTIAL, "00911_1", "Xóm Đình", "Xóm Đình", ward, DAY));
        var opened = (Opened) openCampaign.open(wish("bai-da", id("911"), TODAY));
        var area = campaigns.unit(opened.campaign().id(), "00911_1").orElseThrow();
        assertThat(area.level()).isEqualTo("residential");
        assertThat(campaigns.unit(opened.campaign().id(), ward).orElseThrow().congressOrdinal())
                .isEqualTo("XX");
    }

    @Test
    void takesAllProvincesUnderTheCountry() {
        UnitId country =
                units.add(
                        new NewUnit(
                                RegisterLevel.CENTRAL,
                                "VN",
                                "Trung ương",
                                "Trung ương",
                                null,
                                DAY));
        var opened = (Opened) openCampaign.open(wish("ca-nuoc", country, TODAY));
        assertThat(opened.units()).isEqualTo(6);
    }

    @Test
    void refusesWhatCannotBeOpened() {
        openCampaign.open(wish("bai-da", id("911"), TODAY));
        assertThat(openCampaign.open(wish("bai-da", id("912"), TODAY)))
                .isEqualTo(new Refused(Refusal.CODE_TAKEN));
        assertThat(
                        openCampaign.open(
                                wish("khac", new UnitId(vn.daihoi.platform.Ids.next()), TODAY)))
                .isEqualTo(new Refused(Refusal.ROOT_NOT_LIVING));
        var twoLevels =
                new NewCampaign(
                        "hai-cap",
                        "Đại hội thử",
                        "mttq-2025-2030",
                        "2025-2030",
                        id("91"),
                        DAY,
                        null,
                        Map.of());
        assertThat(openCampaign.open(twoLevels))
                .isEqualTo(new Refused(Refusal.LEVEL_NOT_IN_PROFILE));
    }

    @Test
    void playsDaysOfAPracticeCampaignOnly() {
        var practice = ((Opened) openCampaign.open(wish("bai-da", id("911"), TODAY))).campaign();
        assertThat(practiceDay.move(practice.id(), 7)).isEqualTo(TODAY.plusDays(7));
        assertThat(campaigns.today(practice.id())).isEqualTo(TODAY.plusDays(7));
        assertThat(events.stream(CampaignDayMoved.class))
                .containsExactly(new CampaignDayMoved(practice.id(), TODAY, TODAY.plusDays(7)));
        var real = ((Opened) openCampaign.open(wish("that", id("912"), null))).campaign();
        assertThatThrownBy(() -> practiceDay.move(real.id(), 1))
                .isInstanceOf(IllegalStateException.class);
    }

    private NewCampaign wish(
            String code, UnitId root, @org.jspecify.annotations.Nullable LocalDate practice) {
        return new NewCampaign(
                code,
                "Đại hội thử",
                "mttq-2024-2029",
                "2024-2029",
                root,
                DAY,
                practice,
                Map.of(id("00911"), "XX"));
    }

    private UnitId id(String code) {
        return units.byCode(code, DAY).orElseThrow().id();
    }
}
