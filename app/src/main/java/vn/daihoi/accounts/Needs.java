package vn.daihoi.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a route asks of its viewer. A route without [Needs], [SignedIn] or [vn.daihoi.pages.Open]
/// is refused.
///
/// With `{unit}` in the address the permission must hold on that unit; with `{campaign}` alone it
/// must hold somewhere in that campaign, and the handler shows the viewer's branches only; with
/// neither it must hold somewhere.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Permission value();
}
