package vn.daihoi.browser;

/// Sizes that the pages are made for.
enum Screen {
    OFFICE(1366, 768),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
