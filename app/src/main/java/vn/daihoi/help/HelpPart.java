package vn.daihoi.help;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

@Component
class HelpPart implements FramePart {

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        Viewer.current().ifPresent(_ -> frame.nav(90, "help", "help.title", "/help"));
    }
}
