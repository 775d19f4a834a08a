package vn.daihoi.accounts.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// Writes the time of a session's last request down once a minute. A session lives for hours, and
/// if every page moved it, every page would wait for the disk.
@Configuration
@ConditionalOnWebApplication
class LastSeen {

    private static final String UPDATE =
            """
            update accounts.spring_session old
            set session_id = now.session_id, last_access_time = now.last_access_time,
                max_inactive_interval = now.max_inactive_interval, expiry_time = now.expiry_time,
                principal_name = now.principal_name
            from (values (?, ?::bigint, ?::int, ?::bigint, ?::varchar))
                as now (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
            where old.primary_id = ?
              and (now.last_access_time >= old.last_access_time + 60000
                or now.session_id <> old.session_id
                or now.max_inactive_interval <> old.max_inactive_interval
                or now.principal_name is distinct from old.principal_name)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastSeenOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
