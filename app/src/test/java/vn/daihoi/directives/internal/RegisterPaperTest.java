package vn.daihoi.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.internal.RegisterPaper.Outcome;
import vn.daihoi.directives.internal.VisiblePapers.Asked;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@PlatformTest
class RegisterPaperTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 21);

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired RegisterPaper register;
    @Autowired VisiblePapers papers;
    @Autowired TransactionTemplate transactions;

    private Campaign campaign;
    private CampaignUnit district;
    private CampaignUnit ward;
    private Viewer officer;

    @BeforeEach
    void openCampaign() {
        var code = "register-" + UUID.randomUUID().toString().substring(0, 8);
        var test = TestCampaign.in(database, code);
        campaign = campaigns.byCode(code).orElseThrow();
        district = campaigns.unit(campaign.id(), "900").orElseThrow();
        ward = campaigns.unit(campaign.id(), "901").orElseThrow();
        officer = test.officerOfDistrict("Vũ Thị Lan");
    }

    private static Registration received(String number, @Nullable LocalDate day) {
        return wanted(number, false, false, day, "", List.of());
    }

    private static Registration wanted(
            String number,
            boolean next,
            boolean own,
            @Nullable LocalDate day,
            String secrecy,
            List<UUID> basedOn) {
        return new Registration(
                number,
                next,
                "",
                own ? "Ủy ban MTTQ Việt Nam quận Bình Minh" : "Ban Thường vụ Quận ủy Bình Minh",
                day,
                "Lãnh đạo đại hội Mặt trận các cấp",
                "normal",
                secrecy,
                own,
                basedOn,
                null);
    }

    private Outcome register(Registration wanted) {
        return register.register(campaign, district, officer, wanted);
    }

    private RegisteredPaper registered(Registration wanted) {
        return switch (register(wanted)) {
            case Outcome.Registered(var paper) -> paper;
            case Outcome.Refused(var faults) -> throw new AssertionError(faults);
        };
    }

    private List<String> faults(Registration wanted) {
        return register(wanted) instanceof Outcome.Refused(var faults)
                ? faults.stream().map(PaperFault::key).toList()
                : List.of();
    }

    @Test
    void keepsAPaperAsItsNumberSays() {
        var paper = registered(received("Số 11 – TT/QU", DAY));
        assertThat(paper.cited()).isEqualTo("Thông tri 11-TT/QU");
        assertThat(paper.series()).isEqualTo("2020-2025");
        assertThat(papers.find(district, paper.id())).isPresent();
        assertThat(papers.find(ward, paper.id())).isEmpty();
    }

    @Test
    void refusesANumberThatIsUsedInTheSameSeries() {
        registered(received("11-TT/QU", DAY));
        assertThat(faults(received("11-TT/QU", DAY.plusMonths(5))))
                .containsExactly("directives.fault.number.used");
        registered(received("33/HD-MTTQ-BTT", DAY));
        assertThat(faults(received("33/HD-MTTQ-BTT", DAY.plusDays(1))))
                .containsExactly("directives.fault.number.used");
        assertThat(faults(received("33/HD-MTTQ-BTT", DAY.plusMonths(5)))).isEmpty();
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndKeepsNothing() {
        assertThat(faults(wanted("11/TT-QU", false, false, null, "secret", List.of())))
                .containsExactly(
                        "directives.fault.number.party-like-state.better",
                        "directives.fault.day.missing",
                        "directives.fault.secret");
        assertThat(faults(received("12-TT/QU", LocalDate.of(2024, 2, 27))))
                .containsExactly("directives.fault.day.ahead");
        assertThat(papers.list(district, Asked.ALL, 10)).isEmpty();
    }

    @Test
    void restsOnPapersThatTheUnitSees() {
        var above = registered(received("11-TT/QU", DAY));
        var own =
                registered(
                        wanted(
                                "33/HD-MTTQ-BTT",
                                false,
                                true,
                                DAY,
                                "",
                                List.of(above.id().value())));
        assertThat(papers.chain(own))
                .extracting(link -> link.paper().number().written())
                .containsExactly("11-TT/QU", "33/HD-MTTQ-BTT");
        var foreign = List.of(above.id().value());
        assertThat(
                        register.register(
                                campaign,
                                ward,
                                officer,
                                wanted("9/KH-MTTQ", false, true, DAY, "", foreign)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void givesNumbersWithoutGapOrDoubleToManyAtOnce() throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            var asked = new ArrayList<Callable<RegisteredPaper>>();
            IntStream.range(0, 24)
                    .forEach(_ ->
                            asked.add(() ->
                                    registered(
                                            wanted(
                                                    "/KH-MTTQ-BTT",
                                                    true,
                                                    true,
                                                    DAY,
                                                    "",
                                                    List.of()))));
            var numbers = new ArrayList<Integer>();
            for (var answer : people.invokeAll(asked)) {
                numbers.add(answer.get().number().number());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 24).boxed().toList());
        }
    }

    @Test
    void goesOnAfterANumberGivenByHandAndLeavesNoGapWhereOneFails() {
        registered(wanted("40/KH-MTTQ-BTT", false, true, DAY, "", List.of()));
        transactions.executeWithoutResult(status -> {
            registered(wanted("/KH-MTTQ-BTT", true, true, DAY, "", List.of()));
            status.setRollbackOnly();
        });
        var next = registered(wanted("/KH-MTTQ-BTT", true, true, DAY, "", List.of()));
        assertThat(next.number().written()).isEqualTo("41/KH-MTTQ-BTT");
        var nextYear =
                registered(wanted("/KH-MTTQ-BTT", true, true, DAY.plusMonths(5), "", List.of()));
        assertThat(nextYear.number().written()).isEqualTo("01/KH-MTTQ-BTT");
    }

    @Test
    void findsWithoutDiacriticsInAnyOrder() {
        registered(received("11-TT/QU", DAY));
        registered(received("33/HD-MTTQ-BTT", DAY));
        assertThat(papers.list(district, new Asked("quan uy thong tri", "", ""), 10))
                .extracting(RegisteredPaper::typeName)
                .containsExactly("Thông tri");
        assertThat(papers.list(district, new Asked("11-tt", "", "received"), 10)).hasSize(1);
        assertThat(papers.list(district, new Asked("100%", "", ""), 10)).isEmpty();
    }

    @Test
    void takesAPaperBackAndKeepsItsNumberUsed() {
        var paper = registered(received("11-TT/QU", DAY));
        assertThat(register.withdraw(district, paper.id(), officer, "Ban hành nhầm")).isTrue();
        assertThat(register.withdraw(district, paper.id(), officer, "Lần nữa")).isFalse();
        assertThat(papers.find(district, paper.id()).orElseThrow().withdrawn()).isNotNull();
        assertThat(faults(received("11-TT/QU", DAY))).hasSize(1);
    }
}
