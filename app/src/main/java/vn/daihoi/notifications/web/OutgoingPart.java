package vn.daihoi.notifications.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// Menu entry of the messages that leave the program.
@Component
class OutgoingPart implements FramePart {

    private final Access access;

    OutgoingPart(Access access) {
        this.access = access;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        Viewer.current()
                .filter(viewer -> access.mayAnywhere(viewer, Permission.ADMINISTER))
                .ifPresent(_ -> frame.tab(77, "note", "notifications.outgoing.title", "/messages"));
    }
}
