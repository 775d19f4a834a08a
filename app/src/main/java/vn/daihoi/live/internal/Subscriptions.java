package vn.daihoi.live.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.live.TopicGuard;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lets screens in.
@Service
public class Subscriptions {

    private final Map<String, TopicGuard> guards;
    private final EventStore events;
    private final Screens screens;

    Subscriptions(ObjectProvider<TopicGuard> guards, EventStore events, Screens screens) {
        this.guards =
                guards.stream().collect(Collectors.toMap(TopicGuard::kind, Function.identity()));
        this.events = events;
        this.screens = screens;
    }

    /// @param after last event the screen has seen; -1: only what comes from now on
    /// @throws NotAllowed if the viewer may not watch one of the topics, or nobody may
    public SseEmitter open(Viewer viewer, Set<String> topics, long after) {
        if (!mayWatch(viewer, topics)) {
            throw new NotAllowed();
        }
        // Read before the screen is known to others: what comes between is caught up with.
        long seen = after >= 0 ? after : events.position();
        var emitter = new SseEmitter(0L);
        var screen =
                new Screen(
                        topics,
                        seen,
                        new EmitterOutlet(emitter),
                        events,
                        () -> mayWatch(viewer, topics));
        emitter.onCompletion(screen::close);
        emitter.onError(_ -> screen.close());
        screens.add(screen);
        return emitter;
    }

    private boolean mayWatch(Viewer viewer, Set<String> topics) {
        return topics.stream().map(Topic::of).allMatch(topic -> mayWatch(viewer, topic));
    }

    private boolean mayWatch(Viewer viewer, Topic topic) {
        TopicGuard guard = guards.get(topic.kind());
        return guard != null && guard.mayWatch(viewer, topic.object());
    }

    private record EmitterOutlet(SseEmitter emitter) implements Outlet {

        @Override
        public void send(LiveEvent event) throws IOException {
            emitter.send(
                    SseEmitter.event()
                            .id(Long.toString(event.position()))
                            .name(Topic.of(event.topic()).kind())
                            .data(event.data()));
        }

        @Override
        public void begin(long position) throws IOException {
            String place = Long.toString(position);
            emitter.send(SseEmitter.event().id(place).name("position").data(place));
        }

        @Override
        public void heartbeat() throws IOException {
            emitter.send(SseEmitter.event().comment(""));
        }

        @Override
        public void close() {
            emitter.complete();
        }
    }
}
