package vn.daihoi.pages;

/// One entry of the menu on the left.
///
/// @param position order among all entries, ascending
/// @param icon name of a symbol in `assets/icons.svg`
/// @param label as shown
/// @param address where it leads
/// @param active whether the current page belongs to it
public record NavEntry(int position, String icon, String label, String address, boolean active) {

    NavEntry inactive() {
        return new NavEntry(position, icon, label, address, false);
    }
}
