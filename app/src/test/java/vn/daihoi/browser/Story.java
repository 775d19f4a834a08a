package vn.daihoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;

import java.util.function.Consumer;

/// Where the story of the article is played, and by whom.
///
/// @param port of the server that shows the demonstration
record Story(int port) {

    static final String CAMPAIGN = "/c/dong-da-2024";
    static final String DISTRICT = CAMPAIGN + "/u/006";
    static final String PILOT = CAMPAIGN + "/u/00190/pilot";
    static final String WARD_NAME = "Phường Văn Chương";
    static final String WARD = CAMPAIGN + "/u/00193";
    static final String GROUP_MEMBER = "tocongtac";
    static final String CHAIR = "chutich";
    static final String APPROVER = "duyet";

    /// One person sits down, acts, and leaves; the browser must have nothing to complain of.
    void as(String login, Screen screen, Consumer<Browsing> acts) {
        try (var browsing = at(login, screen)) {
            acts.accept(browsing);
            assertThat(browsing.faults()).isEmpty();
        }
    }

    /// A person who stays; whoever calls shuts the door.
    Browsing at(String login, Screen screen) {
        var browsing = new Browsing("http://localhost:" + port, screen);
        browsing.page.onDialog(Dialog::accept);
        browsing.signIn(login);
        return browsing;
    }

    /// A picture of what is shown, and nothing of it sticks out.
    static void show(Browsing browsing, String picture) {
        browsing.picture(picture);
        assertThat(browsing.sticksOut()).as(picture).isEmpty();
    }
}
