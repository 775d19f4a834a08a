package vn.daihoi.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.daihoi.reviews.internal.db.Tables.RUN;

import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Level;
import vn.daihoi.readiness.Readiness;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Units asked about all at once are told what each is told alone.
@DemoServer
class ReadinessOfAllTest {

    @Autowired Readiness readiness;
    @Autowired Campaigns campaigns;
    @Autowired CampaignProfiles profiles;
    @Autowired DSLContext database;

    private Campaign campaign;
    private List<CampaignUnit> units;

    @BeforeEach
    void open() {
        campaign = campaigns.byCode("dong-da-2024").orElseThrow();
        var top = campaigns.unit(campaign.id(), campaign.root()).orElseThrow();
        units = campaigns.branch(top).stream().filter(this::holdsCongress).toList();
        assertThat(units).hasSizeGreaterThan(20);
        await().atMost(Duration.ofMinutes(1)).until(() -> underWay() == 0);
    }

    /// Papers of the demonstration are reviewed behind the start; what they say changes till then.
    private int underWay() {
        return database.fetchCount(RUN, RUN.FINISHED_AT.isNull());
    }

    private boolean holdsCongress(CampaignUnit unit) {
        return profiles.of(campaign).level(unit.level()).filter(Level::holdsCongress).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void saysOfEachUnitAmongAllWhatItSaysOfItAlone(String language) {
        var texts = Texts.in(Locale.of(language));
        var all = readiness.of(campaign, units, texts);
        for (CampaignUnit unit : units) {
            assertThat(all.get(unit.id()))
                    .as(unit.fullName())
                    .isEqualTo(readiness.of(campaign, List.of(unit), texts).get(unit.id()));
        }
        assertThat(all.values()).allSatisfy(verdict -> assertThat(verdict.lines()).isNotEmpty());
    }

    /// What hangs on the state of a single unit may ask once more; nothing asks for each.
    @Test
    void asksTheDatabaseAboutAsOftenForAllAsForTwo() {
        int forTwo = statements(units.subList(0, 2));
        assertThat(forTwo).isPositive();
        assertThat(statements(units)).isLessThan(forTwo + units.size() / 2);
    }

    private int statements(List<CampaignUnit> asked) {
        var counted = new AtomicInteger();
        var configuration = database.configuration();
        var before = configuration.executeListenerProviders();
        var with = Arrays.copyOf(before, before.length + 1);
        with[before.length] = new DefaultExecuteListenerProvider(new Counting(counted));
        configuration.set(with);
        var page = new MockHttpServletRequest("GET", "/c/dong-da-2024/readiness");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(page));
        try {
            readiness.of(campaign, asked, Texts.in(Texts.VIETNAMESE));
        } finally {
            RequestContextHolder.resetRequestAttributes();
            configuration.set(before);
        }
        return counted.get();
    }

    private record Counting(AtomicInteger counted) implements ExecuteListener {

        @Override
        public void executeStart(ExecuteContext context) {
            counted.incrementAndGet();
        }
    }
}
