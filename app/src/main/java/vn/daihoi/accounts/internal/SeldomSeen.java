package vn.daihoi.accounts.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import vn.daihoi.accounts.internal.SeldomSeen.Seen;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Sessions whose time of the last request moves once a minute. A session lives for hours, and if
/// every page moved it, every page would write and wait for the disk.
///
/// @param <S> a session as stored
final class SeldomSeen<S extends Session> implements FindByIndexNameSessionRepository<Seen<S>> {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> stored;

    SeldomSeen(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public Seen<S> createSession() {
        return new Seen<>(stored.createSession());
    }

    @Override
    public void save(Seen<S> session) {
        stored.save(session.stored());
        SavedInRequest.note(session);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Seen<S> findById(String id) {
        if (SavedInRequest.find(id) instanceof Seen<?> saved) {
            return (Seen<S>) saved;
        }
        S found = stored.findById(id);
        return found == null ? null : new Seen<>(found);
    }

    @Override
    public void deleteById(String id) {
        SavedInRequest.forget();
        stored.deleteById(id);
    }

    @Override
    public Map<String, Seen<S>> findByIndexNameAndIndexValue(String index, String value) {
        return stored.findByIndexNameAndIndexValue(index, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Seen<>(each.getValue())));
    }

    /// A session as stored, but for the time of its last request.
    record Seen<S extends Session>(S stored) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(stored.getLastAccessedTime().plus(STEP))) {
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
