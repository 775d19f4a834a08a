package vn.daihoi.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// Menu entry of the people page.
@Component
class AccountsNav implements FramePart {

    private final Access access;

    AccountsNav(Access access) {
        this.access = access;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        Viewer.current()
                .filter(viewer -> access.mayAnywhere(viewer, Permission.ADMINISTER))
                .ifPresent(_ -> frame.tab(60, "people", "accounts.people.nav", "/people"));
    }
}
