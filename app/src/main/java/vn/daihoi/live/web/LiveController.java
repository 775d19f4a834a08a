package vn.daihoi.live.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.live.internal.Subscriptions;

import java.util.Set;

@Controller
class LiveController {

    private final Subscriptions subscriptions;

    LiveController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /// The browser sends `Last-Event-ID` when it comes back; `after` is for the first time.
    @SignedIn
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            Viewer viewer,
            @RequestParam("topic") Set<String> topics,
            @RequestParam(defaultValue = "-1") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return subscriptions.open(viewer, topics, position(last, after));
    }

    private static long position(@Nullable String last, long after) {
        return last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : after;
    }
}
