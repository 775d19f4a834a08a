package vn.daihoi.notifications.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.live.TopicGuard;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// The number on every page, and who may hear it change: the person alone.
@Component
class Bell implements FramePart, TopicGuard {

    private final StoredNotifications notifications;

    Bell(StoredNotifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        Viewer.current()
                .ifPresent(viewer ->
                        frame.unread(notifications.unread(viewer.id()))
                                .bell("person:" + viewer.id().value()));
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public boolean mayWatch(Viewer viewer, String object) {
        return viewer.id().value().toString().equals(object);
    }
}
