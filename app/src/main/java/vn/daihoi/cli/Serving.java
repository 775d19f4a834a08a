package vn.daihoi.cli;

import vn.daihoi.Application;
import vn.daihoi.platform.Server;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// Keeps a server until the process is asked to end.
final class Serving {

    private Serving() {}

    static int run(ServeOptions options) {
        Server server =
                Server.start(Application.class, options.data, options.port, settings(options));
        var ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    server.close();
                                    ended.countDown();
                                },
                                "shutdown"));
        await(ended);
        return 0;
    }

    private static Map<String, Object> settings(ServeOptions options) {
        var settings = new HashMap<String, Object>();
        if (options.demo != null) {
            settings.put("daihoi.demo", options.demo);
        }
        return settings;
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
