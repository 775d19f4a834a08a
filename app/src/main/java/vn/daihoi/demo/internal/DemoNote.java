package vn.daihoi.demo.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.daihoi.accounts.Role;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartNote;

/// Prints the demonstration accounts when the pages are ready; says nothing in a real installation.
@Component
class DemoNote implements StartNote {

    private final Campaigns campaigns;

    DemoNote(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<String> lines(String address, Locale locale) {
        Script script = ScriptReader.read();
        if (!isDemonstration(script)) {
            return List.of();
        }
        Texts texts = Texts.in(locale);
        var lines = new ArrayList<String>();
        lines.add(texts.text("demo.accounts", script.password()));
        for (Script.Account account : script.accounts()) {
            String role = texts.text(Role.valueOf(account.role()).messageKey());
            lines.add("  %-12s %s".formatted(account.login(), role));
        }
        return lines;
    }

    private boolean isDemonstration(Script script) {
        return campaigns.byCode(script.campaign().code()).filter(Campaign::isPractice).isPresent();
    }
}
