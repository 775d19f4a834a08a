package vn.daihoi.browser;

/// Accounts of the demonstration, as its sign-in page shows them.
final class DemoAccounts {

    static final String PASSWORD = "daihoi-2024";
    static final String DISTRICT = "quan";
    static final String WARD = "phuong";
    static final String OTHER_WARD = "khamthien";
    static final String ADMINISTRATOR = "quantri";

    private DemoAccounts() {}
}
