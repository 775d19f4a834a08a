package vn.daihoi.live.internal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The screens open on this node.
@Component
class Screens {

    private final Set<Screen> open = ConcurrentHashMap.newKeySet();
    private final Counter delivered;

    Screens(MeterRegistry metrics) {
        metrics.gaugeCollectionSize("daihoi.live.screens", java.util.List.of(), open);
        delivered = metrics.counter("daihoi.live.events");
    }

    /// Starts the screen; it leaves by itself.
    void add(Screen screen) {
        open.add(screen);
        Thread.ofVirtual()
                .name("screen")
                .start(() -> {
                    try {
                        screen.run();
                    } finally {
                        open.remove(screen);
                    }
                });
    }

    void deliver(LiveEvent event) {
        for (Screen screen : open) {
            if (screen.topics().contains(event.topic())) {
                screen.offer(event);
                delivered.increment();
            }
        }
    }

    void closeAll() {
        open.forEach(Screen::close);
    }

    int count() {
        return open.size();
    }
}
