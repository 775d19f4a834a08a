package vn.daihoi.bench;

import vn.daihoi.Application;
import vn.daihoi.platform.Server;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;

/// What a ward officer waits for: from the press of the button that sends a Word file of 30 pages
/// to the page with its findings. The file is new each time, the ward's dossier holds others to
/// compare it with, and the server runs on the same machine.
final class UploadBench {

    /// 30 pages at the 450 words that the profile counts for one.
    private static final int WORDS = 30 * 450;

    private static final int RUNS = 15;
    private static final int ASK_AGAIN_MILLIS = 50;
    private static final String FORM = "/c/dong-da-2024/u/00193/dossier/bao-cao-chinh-tri";

    /// Stands on the page as long as the review is not done.
    private static final String RUNNING = "class=\"review-progress";

    private static final String FINDING = "class=\"finding";

    private UploadBench() {}

    public static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("daihoi-upload");
        try (var server =
                Server.start(
                        Application.class, data, 0, Map.<String, Object>of("daihoi.demo", true))) {
            var visitor = new Visitor("http://localhost:" + server.port());
            visitor.signIn("phuong");
            long first = upload(visitor, 0);
            var times = new long[RUNS];
            for (int i = 0; i < RUNS; i++) {
                times[i] = upload(visitor, i + 1);
            }
            System.out.println(
                    "upload of %d words to the page with findings: first %.0f ms, then %s"
                            .formatted(WORDS, first / 1e6, Quantiles.of(times)));
        }
        System.exit(0);
    }

    private static long upload(Visitor visitor, int seed) throws Exception {
        byte[] file = SyntheticReport.docx(WORDS, seed);
        var form = visitor.get(FORM);
        long start = System.nanoTime();
        var page = visitor.upload(form, "file", "bao-cao-%d.docx".formatted(seed), file);
        while (page.body().contains(RUNNING)) {
            Thread.sleep(ASK_AGAIN_MILLIS);
            page = visitor.get(page.uri().getPath());
        }
        long time = System.nanoTime() - start;
        mustShowFindings(page);
        return time;
    }

    private static void mustShowFindings(HttpResponse<String> page) {
        if (page.statusCode() != 200 || !page.body().contains(FINDING)) {
            throw new IllegalStateException(
                    "%s answered %d without findings.".formatted(page.uri(), page.statusCode()));
        }
    }
}
