package vn.daihoi.demo.internal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Role;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartNote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells the demonstration accounts at start and on the sign-in page; says nothing in a real
/// installation.
@Component
class DemoNote implements StartNote, FramePart {

    private final Campaigns campaigns;
    private final Script script = ScriptReader.read();

    DemoNote(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<String> lines(String address, Locale locale) {
        return lines(Texts.in(locale));
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/sign-in")) {
            frame.hints(lines(frame.texts()));
        }
    }

    private List<String> lines(Texts texts) {
        if (!isDemonstration()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(texts.text("demo.accounts", script.password()));
        for (Script.Account account : script.accounts()) {
            lines.add(
                    "  %s: %s"
                            .formatted(
                                    account.login(),
                                    texts.text(Role.valueOf(account.role()).messageKey())));
        }
        return lines;
    }

    private boolean isDemonstration() {
        return campaigns.byCode(script.campaign().code()).filter(Campaign::isPractice).isPresent();
    }
}
