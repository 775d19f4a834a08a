package vn.daihoi.live;

/// News for open screens.
///
/// A topic is a kind, or a kind and what it is about: `jobs`, `matrix:dong-da`. Screens get the
/// event under the name of its kind (`sse:matrix` in a page), and only if a [TopicGuard] lets them.
public interface Live {

    /// Tells all screens that watch the topic, when the surrounding transaction commits; at once
    /// where there is none.
    ///
    /// @param topic `kind` or `kind:object`
    /// @param data what the page needs to act, a key or a figure; no personal data
    void publish(String topic, String data);

    /// Place of the newest event. A page that was rendered from data read after this call and that
    /// subscribes with `after=<position>` misses nothing.
    long position();
}
