package vn.daihoi.rules;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

@Component
class RulesPart implements FramePart {

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        Viewer.current().ifPresent(_ -> frame.nav(80, "rules", "rules.title", "/rules"));
    }
}
