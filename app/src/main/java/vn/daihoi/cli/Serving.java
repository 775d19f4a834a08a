package vn.daihoi.cli;

import vn.daihoi.Application;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.Server;
import vn.daihoi.platform.StartNote;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// Keeps a server until the process is asked to end.
final class Serving {

    private Serving() {}

    static int run(ServeOptions options, PrintWriter out, Texts texts) {
        Server server = start(options);
        announce(server, out, texts);
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

    static Server start(ServeOptions options) {
        return Server.start(Application.class, options.data, options.port, settings(options));
    }

    private static Map<String, Object> settings(ServeOptions options) {
        var settings = new HashMap<String, Object>();
        if (options.demo != null) {
            settings.put("daihoi.demo", options.demo);
        }
        return settings;
    }

    private static void announce(Server server, PrintWriter out, Texts texts) {
        String address = "http://localhost:" + server.port();
        out.println(texts.text("cli.serve.ready", address));
        server.context()
                .getBeanProvider(StartNote.class)
                .orderedStream()
                .flatMap(note -> note.lines(address, texts.locale()).stream())
                .forEach(out::println);
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
