/// The main paths in a real browser, on the demonstration campaign, on an office screen and on a
/// phone.
package vn.daihoi.browser;
