package vn.daihoi.personnel.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.InventedPeople;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.internal.intake.ImportPeople.Begun;
import vn.daihoi.personnel.internal.intake.ImportPeople.Confirmed;
import vn.daihoi.personnel.internal.intake.ImportPeople.Undone;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;
import vn.daihoi.personnel.internal.intake.PlannedRow.State;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Map;
import java.util.UUID;

@PlatformTest
class ImportPeopleTest {

    private static final String LIST =
            """
            TT,Họ và tên,Ngày sinh,Dân tộc,Chức vụ,Ngoại ngữ
            1,Vũ Thị Mai,1963,Tày,Trưởng ban,Anh
            2,Lê Văn An,05/03/1970,Kinh,Tổ trưởng,
            3,Lê Văn Ba,31/02/1970,Kinh,,
            4,Nguyen Thi Hoa,,,Hội viên,
            """;

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StoredPersons people;
    @Autowired ImportPeople imports;
    @Autowired StoredImports stored;

    private CampaignUnit ward;
    private CampaignUnit other;
    private Viewer officer;
    private UUID mai;
    private UUID hoa;

    @BeforeEach
    void fillTheWard() {
        var code = "imports-" + UUID.randomUUID().toString().substring(0, 8);
        var campaign = TestCampaign.in(database, code);
        var id = campaigns.byCode(code).orElseThrow().id();
        ward = campaigns.unit(id, "901").orElseThrow();
        other = campaigns.unit(id, "902").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
        var traits = new Sensitive("Tày", "khong", false, null);
        mai = people.add(ward, InventedPeople.known("Vũ Thị Mai"), traits, "Thử");
        hoa = people.add(ward, InventedPeople.named("Nguyễn Thị Hòa"), Sensitive.UNKNOWN, "Thử");
    }

    @Test
    void writesNothingUntilItIsConfirmed() {
        var preview = preview(begin(LIST));
        assertThat(preview.plan().rows())
                .extracting(PlannedRow::state)
                .containsExactly(State.CHANGED, State.NEW, State.WRONG, State.LIKELY);
        assertThat(people.of(ward, false)).hasSize(2);
        assertThat(one(mai).version()).isEqualTo(1);
    }

    @Test
    void addsNewPeopleAndChangesWhatTheListTellsOfKnownOnes() {
        var id = begin(LIST);
        imports.choose(ward, id, Map.of(5, Choice.UPDATE));
        assertThat(confirm(id)).isEqualTo(new Confirmed.Done(1, 2));
        assertThat(people.of(ward, true))
                .extracting(person -> person.details().name())
                .containsExactly("Lê Văn An", "Nguyễn Thị Hòa", "Vũ Thị Mai");
        assertThat(one(mai).details().post()).isEqualTo("Trưởng ban");
        assertThat(one(mai).details().workplace()).isEqualTo("Trạm Y tế");
        assertThat(one(mai).sensitive()).isEqualTo(new Sensitive("Tày", "khong", false, null));
        assertThat(one(hoa).details().post()).isEqualTo("Hội viên");
        assertThat(one(hoa).details().name()).isEqualTo("Nguyễn Thị Hòa");
    }

    @Test
    void writesOnceHoweverOftenItIsConfirmed() {
        var id = begin(LIST);
        String seal = preview(id).plan().seal();
        assertThat(imports.confirm(ward, id, seal, true, officer))
                .isInstanceOf(Confirmed.Done.class);
        assertThat(imports.confirm(ward, id, seal, true, officer))
                .isEqualTo(new Confirmed.Already());
        assertThat(people.of(ward, false)).hasSize(3);
    }

    @Test
    void writesNothingWhenAPersonChangedSinceItWasLookedAt() {
        var id = begin(LIST);
        String seal = preview(id).plan().seal();
        people.change(ward, mai, 1, InventedPeople.known("Vũ Thị Mai"), null, "Ai khác");
        assertThat(imports.confirm(ward, id, seal, true, officer)).isEqualTo(new Confirmed.Moved());
        assertThat(people.of(ward, false)).hasSize(2);
        assertThat(confirm(id)).isInstanceOf(Confirmed.Done.class);
    }

    @Test
    void isTakenBackAsAWhole() {
        var before = people.of(ward, true);
        var id = begin(LIST);
        confirm(id);
        assertThat(imports.undo(ward, id, officer)).contains(new Undone(2, 0));
        assertThat(people.of(ward, true))
                .usingRecursiveComparison()
                .ignoringFields("version", "changedBy", "changedAt")
                .isEqualTo(before);
        assertThat(imports.undo(ward, id, officer)).isEmpty();
    }

    @Test
    void leavesPeopleWhoWereChangedSinceWhenItIsTakenBack() {
        var id = begin(LIST);
        confirm(id);
        var an = people.of(ward, false).getFirst();
        people.change(ward, an.id(), 1, InventedPeople.known("Lê Văn An"), null, "Ai khác");
        assertThat(imports.undo(ward, id, officer)).contains(new Undone(1, 1));
        assertThat(people.find(ward, an.id(), false)).isPresent();
    }

    @Test
    void takesTheColumnsAsTheOfficerMatchesThem() {
        var id = begin(LIST);
        imports.match(
                ward,
                id,
                Map.of(1, ImportColumn.NAME, 5, ImportColumn.NOTE, 4, ImportColumn.WORKPLACE),
                false);
        var row = preview(id).plan().rows().getFirst().row();
        assertThat(row.details().note()).isEqualTo("Anh");
        assertThat(row.details().workplace()).isEqualTo("Trưởng ban");
        assertThat(row.details().born()).isNull();
    }

    @Test
    void neitherReadsNorWritesSensitiveColumnsForWhoMayNotSeeThem() {
        var id = begin(LIST);
        var preview = imports.preview(ward, id, Texts.VIETNAMESE, false).orElseThrow();
        assertThat(preview.leavesSensitiveAside()).isTrue();
        assertThat(preview.plan().rows())
                .extracting(row -> row.row().sensitive())
                .containsOnly(Sensitive.UNKNOWN);
        imports.confirm(ward, id, preview.plan().seal(), false, officer);
        assertThat(one(mai).sensitive()).isEqualTo(new Sensitive("Tày", "khong", false, null));
        assertThat(people.of(ward, true).getFirst().sensitive()).isEqualTo(Sensitive.UNKNOWN);
    }

    @Test
    void takesTenThousandPeople() {
        var list = new StringBuilder("Họ và tên,Ngày sinh,Dân tộc\n");
        for (int at = 0; at < 10_000; at++) {
            list.append(
                    "Phan Văn %c%c%c,%d,Kinh\n"
                            .formatted(
                                    'A' + at / 676,
                                    'a' + at / 26 % 26,
                                    'a' + at % 26,
                                    1930 + at % 60));
        }
        var id = begin(list.toString());
        assertThat(confirm(id)).isEqualTo(new Confirmed.Done(10_000, 0));
        assertThat(imports.undo(ward, id, officer)).contains(new Undone(10_000, 0));
        assertThat(people.of(ward, false)).hasSize(2);
    }

    @Test
    void isOfItsUnitAlone() {
        var id = begin(LIST);
        assertThat(imports.of(other)).isEmpty();
        assertThat(imports.preview(other, id, Texts.VIETNAMESE, true)).isEmpty();
        assertThat(imports.confirm(other, id, "", true, officer))
                .isEqualTo(new Confirmed.NoSuchImport());
        assertThat(imports.discard(other, id, officer)).isFalse();
        assertThat(imports.discard(ward, id, officer)).isTrue();
        assertThat(imports.of(ward)).isEmpty();
    }

    @Test
    void goesAfterSomeDaysWithItsFile() {
        var id = begin(LIST);
        confirm(id);
        stored.forget(Period.ofDays(14));
        assertThat(imports.of(ward)).hasSize(1);
        stored.forget(Period.ofDays(-1));
        assertThat(imports.of(ward)).isEmpty();
        assertThat(people.of(ward, false)).hasSize(3);
    }

    @Test
    void keepsNothingOfAFileThatIsNoList() {
        var begun =
                imports.begin(
                        ward, "a.csv", "Tên,Số\na,1".getBytes(StandardCharsets.UTF_8), officer);
        assertThat(begun).isEqualTo(new Begun.Refused("personnel.import.file.no-head", 0));
        assertThat(imports.of(ward)).isEmpty();
    }

    private UUID begin(String list) {
        byte[] file = list.getBytes(StandardCharsets.UTF_8);
        return ((Begun.Kept) imports.begin(ward, "danh sách.csv", file, officer)).id();
    }

    private ImportPreview preview(UUID id) {
        return imports.preview(ward, id, Texts.VIETNAMESE, true).orElseThrow();
    }

    private Confirmed confirm(UUID id) {
        return imports.confirm(ward, id, preview(id).plan().seal(), true, officer);
    }

    private Listed one(UUID person) {
        return people.find(ward, person, true).orElseThrow();
    }
}
