package vn.daihoi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.daihoi.profile.yaml.ProfileError;

import java.time.LocalDate;

class ContextFileTest {

    @Test
    void readsEverythingThatMayBeKnown() {
        var context =
                ContextFile.read(
                        "boi-canh.yaml",
                        """
                        unit: Phường Sen
                        level: ward
                        member-organisations:
                          - Hội Cựu chiến binh
                          - {name: Hội Liên hiệp Phụ nữ, short: [LHPN, Hội Phụ nữ]}
                        residential-areas: [Khu dân cư số 1]
                        congress-day: 2024-03-26
                        term: "2024-2029"
                        ordinal: 12
                        last-term: {ho-ngheo: 45, ghi-chu: "chưa tách"}
                        party-targets:
                          - {subject: Hộ gia đình văn hóa, value: "95 %"}
                        others:
                          - {relation: last-term, name: cu.docx, kind: bao-cao-chinh-tri, text: "Kết quả"}
                        waivers:
                          - {fingerprint: abc, reason: Đã thống nhất, by: Chủ tịch}
                        """);
        assertThat(context.unit()).isEqualTo("Phường Sen");
        assertThat(context.level()).isEqualTo("ward");
        assertThat(context.memberOrganisations()).hasSize(2);
        assertThat(context.memberOrganisations().getLast().shortNames()).contains("LHPN");
        assertThat(context.congressDay()).isEqualTo(LocalDate.of(2024, 3, 26));
        assertThat(context.lastTerm()).containsEntry("ho-ngheo", "45");
        assertThat(context.partyTargets().getFirst().value()).isEqualTo("95 %");
        assertThat(context.others(Context.Relation.LAST_TERM))
                .singleElement()
                .satisfies(
                        other -> assertThat(other.paper().document().file()).isEqualTo("cu.docx"));
        assertThat(context.others(Context.Relation.NEIGHBOUR)).isEmpty();
        assertThat(context.waivers().getFirst().by()).isEqualTo("Chủ tịch");
    }

    @Test
    void refusesAnEntryItDoesNotKnowAndNamesTheLine() {
        assertThatThrownBy(() -> ContextFile.read("boi-canh.yaml", "unit: Sen\nlevl: ward\n"))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("boi-canh.yaml:2")
                .hasMessageContaining("level");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThatThrownBy(() -> ContextFile.read("boi-canh.yaml", "congress-day: 26/3/2024\n"))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("boi-canh.yaml:1");
    }
}
