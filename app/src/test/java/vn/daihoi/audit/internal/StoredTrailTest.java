package vn.daihoi.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.testing.FixedClock;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class StoredTrailTest {

    private static final UUID WARD = UUID.randomUUID();

    private final Chained chained = new Chained();
    private final StoredTrail trail = new StoredTrail(chained.database);

    @BeforeEach
    void write() {
        chained.audit.record(
                Act.of("plans.proof.filed").on(WARD).after(Map.of("note", "Đã họp 100% tổ")));
        chained.audit.record(Act.of("plans.proof.filed").on(UUID.randomUUID()).by("chi.ward"));
        chained.audit.record(Act.of("accounts.sign-in.failed").by("chi.ward"));
    }

    @Test
    void goesOnWhereThePageEnded() {
        var first = trail.page(AuditQuery.ALL, null, 2);
        assertThat(numbers(first)).containsExactly(3L, 2L);
        assertThat(numbers(trail.page(AuditQuery.ALL, 2L, 2))).containsExactly(1L);
    }

    @Test
    void showsOneBranchOnly() {
        assertThat(numbers(trail.page(branch(false), null, 9))).containsExactly(1L);
        assertThat(numbers(trail.page(branch(true), null, 9))).containsExactly(3L, 1L);
    }

    @Test
    void searchesWithoutDiacriticsAndTakesSignsAsTheyAre() {
        assertThat(numbers(trail.page(words("da hop"), null, 9))).containsExactly(1L);
        assertThat(numbers(trail.page(words("100%"), null, 9))).containsExactly(1L);
        assertThat(numbers(trail.page(words("1%t"), null, 9))).isEmpty();
    }

    @Test
    void filtersByActPersonAndTime() {
        assertThat(numbers(trail.page(query("accounts.sign-in.failed", null), null, 9)))
                .containsExactly(3L);
        assertThat(numbers(trail.page(query(null, "chi.ward"), null, 9))).containsExactly(3L, 2L);
        var later =
                new AuditQuery(null, true, null, null, null, FixedClock.NOW.plusSeconds(1), null);
        assertThat(trail.page(later, null, 9)).isEmpty();
        var until = new AuditQuery(null, true, null, null, null, null, FixedClock.NOW);
        assertThat(trail.page(until, null, 9)).isEmpty();
    }

    @Test
    void readsAllForAnExport() {
        var read = new ArrayList<AuditEntry>();
        trail.each(AuditQuery.ALL, read::add);
        assertThat(read).hasSize(3);
    }

    @Test
    void knowsWhichActsOccur() {
        assertThat(trail.acts()).containsExactly("accounts.sign-in.failed", "plans.proof.filed");
    }

    private static AuditQuery branch(boolean withUnitless) {
        return new AuditQuery(Set.of(WARD), withUnitless, null, null, null, null, null);
    }

    private static AuditQuery words(String words) {
        return new AuditQuery(null, true, null, null, words, null, null);
    }

    private static AuditQuery query(String act, String actor) {
        return new AuditQuery(null, true, act, actor, null, null, null);
    }

    private static Iterable<Long> numbers(Iterable<AuditEntry> entries) {
        var numbers = new ArrayList<Long>();
        entries.forEach(entry -> numbers.add(entry.seq()));
        return numbers;
    }
}
