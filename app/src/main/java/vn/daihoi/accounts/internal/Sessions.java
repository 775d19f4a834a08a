package vn.daihoi.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Where a person is signed in. Without pages there are no sessions.
@Component
public class Sessions {

    private static final String ADDRESS = "session.address";
    private static final String DEVICE = "session.device";
    private static final int LONGEST_DEVICE = 200;

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository) {
        this.repository = repository;
    }

    /// @param id key of the session
    /// @param address network address at sign-in
    /// @param device what the browser said of itself; empty when nothing
    /// @param since sign-in
    /// @param lastSeen last request
    public record Place(
            String id, String address, String device, Instant since, Instant lastSeen) {}

    /// Most recently used first.
    public List<Place> of(String login) {
        var found = repository.getIfAvailable();
        return found == null
                ? List.of()
                : found.findByPrincipalName(login).values().stream()
                        .filter(session -> !session.isExpired())
                        .map(Sessions::place)
                        .sorted(Comparator.comparing(Place::lastSeen).reversed())
                        .toList();
    }

    /// @param but session to leave alone; null for none
    /// @return how many were ended
    public int end(String login, @Nullable String but) {
        var others = of(login).stream().filter(place -> !place.id().equals(but)).toList();
        var found = repository.getIfAvailable();
        if (found != null) {
            others.forEach(place -> found.deleteById(place.id()));
        }
        return others.size();
    }

    /// Notes from where a session was begun.
    static void mark(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        String device = request.getHeader("User-Agent");
        session.setAttribute(DEVICE, device == null ? "" : shortened(device));
    }

    private static String shortened(String device) {
        return device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE);
    }

    private static Place place(Session session) {
        String address = session.getAttribute(ADDRESS);
        String device = session.getAttribute(DEVICE);
        return new Place(
                session.getId(),
                address == null ? "" : address,
                device == null ? "" : device,
                session.getCreationTime(),
                session.getLastAccessedTime());
    }
}
