package vn.daihoi.auditlog;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// Menu entry of the audit log.
@Component
class AuditLogPart implements FramePart {

    private final Access access;

    AuditLogPart(Access access) {
        this.access = access;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        Viewer.current()
                .filter(viewer -> access.mayAnywhere(viewer, Permission.ADMINISTER))
                .ifPresent(_ -> frame.tab(70, "audit", "audit.title", "/audit"));
    }
}
