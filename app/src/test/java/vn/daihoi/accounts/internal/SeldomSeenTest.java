package vn.daihoi.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

class SeldomSeenTest {

    private static final Instant SIGN_IN = Instant.parse("2024-02-26T01:00:00Z");

    /// Keeps sessions in memory, by the login that stands in them.
    private static final class Memory extends MapSessionRepository
            implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> all = new LinkedHashMap<>();

        Memory() {
            super(new LinkedHashMap<>());
        }

        @Override
        public void save(MapSession session) {
            super.save(session);
            all.put(session.getId(), session);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
            return all;
        }
    }

    private final Memory memory = new Memory();
    private final SeldomSeen<MapSession> sessions = new SeldomSeen<>(memory);

    @Test
    void theLastRequestIsNotedOnceAMinute() {
        var session = sessions.createSession();
        session.stored().setLastAccessedTime(SIGN_IN);
        session.setLastAccessedTime(SIGN_IN.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(SIGN_IN);
        session.setLastAccessedTime(SIGN_IN.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(SIGN_IN.plusSeconds(60));
    }

    @Test
    void allElseIsAsStored() {
        var session = sessions.createSession();
        session.setLastAccessedTime(Instant.now().plusSeconds(120));
        session.setAttribute("address", "10.0.0.7");
        session.setAttribute("device", "điện thoại");
        session.removeAttribute("device");
        sessions.save(session);
        var found = Objects.requireNonNull(sessions.findById(session.getId()));
        assertThat(found.<String>getAttribute("address")).isEqualTo("10.0.0.7");
        assertThat(found.getAttributeNames()).containsExactly("address");
        assertThat(found.isExpired()).isFalse();
        assertThat(sessions.findByPrincipalName("quan")).containsOnlyKeys(session.getId());
        sessions.deleteById(session.getId());
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void aRequestThatHasSavedItsSessionDoesNotReadItAgain() throws Exception {
        var session = sessions.createSession();
        within(() -> {
            sessions.save(session);
            memory.all.clear();
            memory.deleteById(session.getId());
            assertThat(sessions.findById(session.getId())).isSameAs(session);
        });
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void aSessionThatIsEndedInTheRequestIsGoneAtOnce() throws Exception {
        var session = sessions.createSession();
        within(() -> {
            sessions.save(session);
            sessions.deleteById(session.getId());
            assertThat(sessions.findById(session.getId())).isNull();
        });
    }

    private static void within(Runnable request) throws Exception {
        FilterChain chain = (_, _) -> request.run();
        new SavedInRequest()
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
    }
}
