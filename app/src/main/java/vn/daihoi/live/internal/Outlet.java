package vn.daihoi.live.internal;

import java.io.IOException;

/// The wire to one screen.
interface Outlet {

    /// Names the place from which the screen will miss nothing, so that it can come back to it.
    void begin(long position) throws IOException;

    void send(LiveEvent event) throws IOException;

    /// Keeps proxies from closing a quiet connection, and finds out whether it still stands.
    void heartbeat() throws IOException;

    void close();
}
