package vn.daihoi.pages;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What surrounds a page, and the words it speaks with.
///
/// @param texts words in the viewer's language
/// @param path address of this page, with query
/// @param csrf token that every form sends back; empty when the viewer has no session yet
/// @param person name of the viewer; null before sign-in
/// @param campaign title of the campaign that is looked at; null outside of one
/// @param home address of the campaign's first page
/// @param unit unit that is looked at; null where none is
/// @param practiceDay the played day of a practice campaign; null in a real one
/// @param practiceAddress where the played day can be moved; null when the viewer may not
/// @param unread notifications not yet read
/// @param bell live topic under which a new number of unread ones is told; null before sign-in
/// @param tools ways in the head of the page, beside the bell, in order
/// @param nav menu entries in order
/// @param tabs pages of the menu's administration, in order; empty on a page that is none of them
/// @param notice what the last act did, shown once; null where nothing is to say
/// @param hints lines to show beside the sign-in form, such as the accounts of a demonstration
public record Frame(
        Texts texts,
        String path,
        String csrf,
        @Nullable String person,
        @Nullable String campaign,
        String home,
        @Nullable String unit,
        @Nullable LocalDate practiceDay,
        @Nullable String practiceAddress,
        int unread,
        @Nullable String bell,
        List<NavEntry> tools,
        List<NavEntry> nav,
        List<NavEntry> tabs,
        @Nullable String notice,
        List<String> hints) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /// A text of the bundles.
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /// A day as people here write it, for instance 26/02/2024; empty for null.
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /// Language of the page as HTML wants it.
    public String language() {
        return texts.locale().getLanguage();
    }

    /// Collects what the modules know.
    public static final class Builder {

        private final Texts texts;
        private final String path;
        private final String csrf;
        private final List<NavEntry> tools = new ArrayList<>();
        private final List<NavEntry> nav = new ArrayList<>();
        private final List<NavEntry> tabs = new ArrayList<>();
        private @Nullable String person;
        private @Nullable String campaign;
        private String home = "/";
        private @Nullable String unit;
        private @Nullable LocalDate practiceDay;
        private @Nullable String practiceAddress;
        private int unread;
        private @Nullable String bell;
        private @Nullable String notice;
        private List<String> hints = List.of();

        Builder(Texts texts, String path, String csrf) {
            this.texts = texts;
            this.path = path;
            this.csrf = csrf;
        }

        public Texts texts() {
            return texts;
        }

        public Builder person(String name) {
            this.person = name;
            return this;
        }

        public Builder campaign(String title, String address) {
            this.campaign = title;
            this.home = address;
            return this;
        }

        public Builder unit(String name) {
            this.unit = name;
            return this;
        }

        public Builder practice(LocalDate day, @Nullable String address) {
            this.practiceDay = day;
            this.practiceAddress = address;
            return this;
        }

        public Builder unread(int count) {
            this.unread = count;
            return this;
        }

        public Builder bell(String topic) {
            this.bell = topic;
            return this;
        }

        public Builder notice(String text) {
            this.notice = text;
            return this;
        }

        public Builder hints(List<String> lines) {
            this.hints = List.copyOf(lines);
            return this;
        }

        /// Adds a menu entry; it is active when the current address starts with its own.
        public Builder nav(int position, String icon, String key, String address) {
            nav.add(entry(position, icon, key, address));
            return this;
        }

        /// Adds a way in the head of the page: for what a person looks at daily, wherever they are.
        public Builder tool(int position, String icon, String key, String address) {
            tools.add(entry(position, icon, key, address));
            return this;
        }

        /// Adds a page to those of the administration, which share one menu entry: a menu of more
        /// than eight is no longer taken in at a glance.
        public Builder tab(int position, String icon, String key, String address) {
            tabs.add(entry(position, icon, key, address));
            return this;
        }

        private NavEntry entry(int position, String icon, String key, String address) {
            boolean active =
                    path.equals(address)
                            || path.startsWith(address + "/")
                            || path.startsWith(address + "?");
            return new NavEntry(position, icon, texts.text(key), address, active);
        }

        private boolean isInAdministration() {
            return tabs.stream().anyMatch(NavEntry::active);
        }

        private void addAdministration() {
            tabs.sort(Comparator.comparingInt(NavEntry::position));
            if (!tabs.isEmpty()) {
                NavEntry first = tabs.getFirst();
                nav.add(
                        new NavEntry(
                                first.position(),
                                first.icon(),
                                texts.text("pages.administration"),
                                first.address(),
                                isInAdministration()));
            }
        }

        /// Of two entries that both lead to this page's branch, the inner one is meant.
        private void keepInnermostActive() {
            int longest =
                    nav.stream()
                            .filter(NavEntry::active)
                            .mapToInt(entry -> entry.address().length())
                            .max()
                            .orElse(0);
            nav.replaceAll(entry -> entry.address().length() < longest ? entry.inactive() : entry);
        }

        Frame build() {
            keepInnermostActive();
            addAdministration();
            nav.sort(Comparator.comparingInt(NavEntry::position));
            tools.sort(Comparator.comparingInt(NavEntry::position));
            return new Frame(
                    texts,
                    path,
                    csrf,
                    person,
                    campaign,
                    home,
                    unit,
                    practiceDay,
                    practiceAddress,
                    unread,
                    bell,
                    List.copyOf(tools),
                    List.copyOf(nav),
                    isInAdministration() ? List.copyOf(tabs) : List.of(),
                    notice,
                    hints);
        }
    }
}
