package vn.daihoi.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.AuditChain.Fault;
import vn.daihoi.audit.AuditChain.Kind;

import java.util.List;
import java.util.Map;

/// Each kind of damage is done by plain SQL, as someone with the database password would.
class StoredChainTest {

    private final Chained chained = new Chained();

    @BeforeEach
    void writeFive() {
        for (int i = 1; i <= 5; i++) {
            chained.audit.record(
                    Act.of("plans.proof.filed").object("milestone", i).after(Map.of("step", i)));
        }
        chained.seal();
    }

    @Test
    void isWholeAsWritten() {
        assertThat(faults()).isEmpty();
        assertThat(chained.chain.verify().entries()).isEqualTo(5);
    }

    @Test
    void isWholeBeforeTheFirstEntry() {
        assertThat(new Chained().chain.verify().isWhole()).isTrue();
    }

    @Test
    void findsAChangedValue() {
        sql("update audit.entry set after = '{\"step\":9}' where seq = 3");
        assertThat(faults()).containsExactly(new Fault(Kind.CHANGED, 3, 3));
    }

    @Test
    void findsAChangedValueWithARecomputedHash() {
        sql("update audit.seal set hash = sha256('forged') where seq = 3");
        assertThat(faults()).contains(new Fault(Kind.OUT_OF_ORDER, 4, 4));
    }

    @Test
    void findsEveryFieldThatIsChanged() {
        for (String change :
                List.of(
                        "at = at + interval '1 microsecond'",
                        "actor_id = gen_random_uuid()",
                        "actor = 'x'",
                        "origin = 'x'",
                        "act = 'a.b'",
                        "campaign_id = gen_random_uuid()",
                        "unit_id = gen_random_uuid()",
                        "object_type = 'x'",
                        "object_id = null",
                        "before = ''",
                        "after = null")) {
            var fresh = new Chained();
            fresh.audit.record(Act.of("a.b.c").object("t", 1).after(Map.of("k", 1)));
            fresh.seal();
            fresh.database.execute("update audit.entry set " + change);
            assertThat(fresh.chain.verify().faults())
                    .as(change)
                    .containsExactly(new Fault(Kind.CHANGED, 1, 1));
        }
    }

    @Test
    void findsADeletedEntry() {
        sql("delete from audit.entry where seq in (2, 3)");
        assertThat(faults()).containsExactly(new Fault(Kind.MISSING, 2, 3));
    }

    @Test
    void findsADeletedFirstEntry() {
        sql("delete from audit.entry where seq = 1");
        assertThat(faults()).containsExactly(new Fault(Kind.MISSING, 1, 1));
    }

    @Test
    void findsTwoSwappedEntries() {
        sql("update audit.entry set seq = 99 where seq = 2");
        sql("update audit.entry set seq = 2 where seq = 4");
        sql("update audit.entry set seq = 4 where seq = 99");
        assertThat(faults()).contains(new Fault(Kind.CHANGED, 2, 2), new Fault(Kind.CHANGED, 4, 4));
    }

    @Test
    void findsDeletedAndRenumberedEntries() {
        sql("delete from audit.entry where seq = 2");
        sql("update audit.entry set seq = seq - 1 where seq > 2");
        assertThat(faults()).isNotEmpty();
    }

    @Test
    void findsADeletedEntryWhosePlaceInTheChainIsGoneToo() {
        sql("delete from audit.entry where seq in (2, 3)");
        sql("delete from audit.seal where seq in (2, 3)");
        assertThat(faults()).containsExactly(new Fault(Kind.MISSING, 2, 3));
    }

    @Test
    void findsATailThatIsGoneWhileItsPlacesStay() {
        sql("delete from audit.entry where seq > 3");
        assertThat(faults()).containsExactly(new Fault(Kind.MISSING, 4, 5));
    }

    @Test
    void findsACutOffTail() {
        cut(3);
        assertThat(faults()).containsExactly(new Fault(Kind.CUT_OFF, 4, 5));
    }

    @Test
    void findsACutOffTailWithTheCountMadeToFit() {
        cut(3);
        sql("update audit.head set count = 3");
        assertThat(faults()).containsExactly(new Fault(Kind.HEAD_DIFFERS, 3, 3));
    }

    @Test
    void findsAnInsertedEntry() {
        sql(
                "insert into audit.entry (seq, at, actor, origin, act) select 6, at, actor, origin, act from audit.entry where seq = 5");
        sql("insert into audit.seal select 6, 6, hash, hash from audit.seal where seq = 5");
        assertThat(faults())
                .contains(new Fault(Kind.CHANGED, 6, 6), new Fault(Kind.INSERTED, 6, 6));
    }

    @Test
    void findsThatEverythingIsGone() {
        cut(0);
        assertThat(faults()).containsExactly(new Fault(Kind.CUT_OFF, 1, 5));
    }

    private void cut(int last) {
        sql("delete from audit.entry where seq > " + last);
        sql("delete from audit.seal where seq > " + last);
    }

    private List<Fault> faults() {
        return chained.chain.verify().faults();
    }

    private void sql(String statement) {
        assertThat(chained.database.execute(statement)).isPositive();
    }
}
