package vn.daihoi.pages;

import jakarta.servlet.http.HttpServletRequest;

/// A module's share in what surrounds every page: the viewer's name, the campaign, menu entries,
/// unread messages.
public interface FramePart {

    /// Called once per page, in no certain order.
    void contribute(Frame.Builder frame, HttpServletRequest request);
}
