package vn.daihoi.personnel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Trait;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Profiles;

import java.time.YearMonth;

class PersonColumnTest {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final PersonWords WORDS = PersonWords.of(Profiles.load("mttq-2024-2029"), TEXTS);

    @Test
    void writeWhatIsKnownAsPeopleReadIt() {
        var known = InventedPeople.known("Trần Thị Hương");
        var sensitive = new Sensitive("Kinh", "khong", true, Trait.Day.of(YearMonth.of(1990, 5)));
        assertThat(PersonColumn.shown(true))
                .extracting(column -> column.text(known, sensitive, WORDS))
                .containsExactly(
                        "Trần Thị Hương",
                        "Nữ",
                        "1963",
                        "Nam Định",
                        "Tổ 3",
                        "Kinh",
                        "Không",
                        "05/1990",
                        "12/12",
                        "Đại học",
                        "Trung cấp",
                        "Trưởng trạm",
                        "Trạm Y tế",
                        "Cá nhân tiêu biểu",
                        "trí thức",
                        "Tổ dân phố 3",
                        "Hội Chữ thập đỏ",
                        "Tái cử",
                        "Hội Chữ thập đỏ phường",
                        "8,5",
                        "");
    }

    @Test
    void leaveEmptyWhatIsNotKnown() {
        var named = InventedPeople.named("Lê Văn An");
        assertThat(PersonColumn.shown(true))
                .extracting(column -> column.text(named, Sensitive.UNKNOWN, WORDS))
                .containsOnly("Lê Văn An", "");
        assertThat(PersonColumn.PARTY.text(named, new Sensitive(null, null, false, null), WORDS))
                .isEqualTo("Ngoài Đảng");
    }

    @Test
    void showEthnicReligionAndPartyOnlyToThoseWhoMaySeeThem() {
        assertThat(PersonColumn.shown(false))
                .doesNotContain(PersonColumn.ETHNIC, PersonColumn.RELIGION, PersonColumn.PARTY)
                .hasSize(PersonColumn.values().length - 3);
    }

    @Test
    void haveAHeadEach() {
        assertThat(PersonColumn.values())
                .allSatisfy(column -> assertThat(TEXTS.has(column.messageKey())).isTrue());
    }
}
