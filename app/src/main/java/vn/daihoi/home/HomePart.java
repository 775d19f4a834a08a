package vn.daihoi.home;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// Leads back to the first page from everywhere.
@Component
class HomePart implements FramePart {

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        if (Viewer.current().isPresent()) {
            frame.nav(10, "home", "home.title", "/");
        }
    }
}
