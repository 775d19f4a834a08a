package vn.daihoi.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Actor;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class ChainedAuditTest {

    private record Someone(UUID actorId, String getName) implements Actor {
        @Override
        public String getName() {
            return getName;
        }
    }

    private final Chained chained = new Chained();
    private final StoredTrail trail = new StoredTrail(chained.database);

    @AfterEach
    void forgetWhoActs() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void namesThePersonAndTheAddress() {
        var person = new Someone(UUID.randomUUID(), "quan.dd");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.1.2.3");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        chained.audit.record(Act.of("accounts.role.granted"));
        assertThat(last().actorId()).isEqualTo(person.actorId());
        assertThat(last().actor()).isEqualTo("quan.dd");
        assertThat(last().origin()).isEqualTo("10.1.2.3");
    }

    @Test
    void namesTheCommandLineWhereNoRequestIs() {
        chained.audit.record(Act.of("accounts.person.created"));
        assertThat(last().origin()).isEqualTo("command-line");
        assertThat(last().actorId()).isNull();
    }

    @Test
    void masksPersonalValuesAtAnyDepth() {
        chained.audit.record(
                Act.of("personnel.person.changed")
                        .before(Map.of("phone", "0912", "name", "Lê Văn Thử"))
                        .after(Map.of("people", List.of(Map.of("religion", "x", "seat", 3)))));
        assertThat(last().before()).isEqualTo("{\"name\":\"Lê Văn Thử\",\"phone\":\"***\"}");
        assertThat(last().after()).contains("\"religion\":\"***\"", "\"seat\":3");
    }

    @Test
    void writesDaysAsDays() {
        chained.audit.record(Act.of("a.b.c").after(Map.of("due", LocalDate.of(2024, 3, 1))));
        assertThat(last().after()).isEqualTo("{\"due\":\"2024-03-01\"}");
    }

    @Test
    void lastsOnlyWithItsTransaction() {
        assertThatThrownBy(() ->
                        chained.transaction.executeWithoutResult(_ -> {
                            chained.audit.record(Act.of("a.b.c"));
                            throw new IllegalStateException("the act failed");
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(trail.page(AuditQuery.ALL, null, 10)).isEmpty();
    }

    @Test
    void keepsTheOrderWithinATransaction() {
        chained.transaction.executeWithoutResult(_ -> {
            chained.audit.record(Act.of("a.b.first"));
            chained.audit.record(Act.of("a.b.second"));
        });
        assertThat(trail.page(AuditQuery.ALL, null, 10))
                .extracting(AuditEntry::act)
                .containsExactly("a.b.second", "a.b.first");
    }

    @Test
    void keepsTheChainUnderFiftyWritersAtOnce() throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var writers = Executors.newFixedThreadPool(50)) {
            for (int writer = 0; writer < 50; writer++) {
                int number = writer;
                writers.submit(() -> {
                    start.await();
                    for (int i = 0; i < 4; i++) {
                        chained.audit.record(Act.of("a.b.c").object("writer", number));
                    }
                    return null;
                });
            }
            start.countDown();
            writers.shutdown();
            assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(chained.chain.verify().unsealed()).isEqualTo(200);
        chained.seal();
        var verdict = chained.chain.verify();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(200);
    }

    @Test
    void takesDownWhatIsRecordedWhileATransactionIsEnding() {
        chained.transaction.executeWithoutResult(_ -> {
            chained.audit.record(Act.of("a.b.first"));
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            chained.audit.record(Act.of("a.b.second"));
                        }
                    });
        });
        assertThat(trail.page(AuditQuery.ALL, null, 10))
                .extracting(AuditEntry::act)
                .containsExactly("a.b.second", "a.b.first");
    }

    @Test
    void refusesAnActWithoutAModule() {
        assertThatThrownBy(() -> Act.of("changed")).hasMessageContaining("[changed]");
    }

    private AuditEntry last() {
        return trail.page(AuditQuery.ALL, null, 1).getFirst();
    }
}
