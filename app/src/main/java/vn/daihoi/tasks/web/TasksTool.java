package vn.daihoi.tasks.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;
import vn.daihoi.tasks.internal.TaskPlace;

/// The way to the viewer's own tasks, beside the bell: the menu has its eight entries, and one's
/// own tasks are asked for on every page.
@Component
class TasksTool implements FramePart {

    private static final int POSITION = 10;

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        if (Viewer.current().isPresent()) {
            frame.tool(POSITION, "tasks", "tasks.mine", address(request));
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getAttribute(Campaign.class.getName()) instanceof Campaign campaign
                ? "/c/" + campaign.code() + TaskPlace.MINE
                : TaskPlace.MINE;
    }
}
