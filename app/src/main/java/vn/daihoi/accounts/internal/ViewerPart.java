package vn.daihoi.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// Puts the viewer's name on every page.
@Component
class ViewerPart implements FramePart {

    private final Viewers viewers;

    ViewerPart(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        viewers.current().ifPresent(viewer -> frame.person(viewer.name()));
    }
}
