package vn.daihoi.live;

import vn.daihoi.accounts.Viewer;

/// Decides who may watch the topics of one kind. A kind without a guard may be watched by nobody.
public interface TopicGuard {

    /// What the topics start with, up to the colon, for instance `matrix`.
    String kind();

    /// Asked when a screen subscribes, and again every few minutes while it stays.
    ///
    /// @param object what stands behind the colon; empty where there is none
    boolean mayWatch(Viewer viewer, String object);
}
