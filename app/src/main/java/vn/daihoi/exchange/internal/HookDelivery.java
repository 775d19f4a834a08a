package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Something that is told to an address, and what became of it.
///
/// @param unit name of the unit in which it happened
/// @param status of the last answer; null where none came
/// @param fault word for what kept us from an answer; null where one came
/// @param nextTry when it is tried next; of no meaning once it is settled
public record HookDelivery(
        UUID id,
        HookEvent event,
        String unit,
        Instant madeAt,
        State state,
        int attempts,
        @Nullable Integer status,
        @Nullable String fault,
        Instant nextTry) {

    public enum State {
        WAITING,
        SENT,
        /// tried in vain, and tried again
        FAILED,
        /// tried in vain, and not tried again unless someone asks
        GIVEN_UP;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
