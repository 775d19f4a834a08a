package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/// A week of a working group without network: two hundred notes wait on the phone and go up once.
@DemoServer
class ManyOfflineNotesTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyOfflineNotesTest.class);
    private static final String NOTE = "/c/dong-da-2024/visits/note";
    private static final int NOTES = 200;
    private static final int LOST = 60;
    private static final int CLOSED = 60;
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);

    @LocalServerPort int port;
    @Autowired DSLContext database;

    @Test
    void twoHundredNotesWithPhotosGoUpOnceAfterThreeInterruptedTries() throws IOException {
        try (var browsing = new Browsing("http://localhost:" + port, Screen.PHONE)) {
            var page = browsing.page;
            page.setDefaultTimeout(120_000);
            browsing.signIn("tocongtac");
            browsing.go(NOTE);
            assertThat(page.locator("html[data-visits-kept]")).hasCount(1);
            browsing.offline(true);
            long begun = System.nanoTime();
            for (int number = 1; number <= NOTES; number++) {
                note(page, number);
            }
            LOG.info("{} notes kept on the phone in {}", NOTES, since(begun));
            assertThat(kept()).isZero();

            nothingGetsThrough(browsing);
            anAnswerIsLostOnItsWay(browsing);
            thePageIsClosedWhileItSends(browsing);

            int left = NOTES - kept();
            begun = System.nanoTime();
            // The second tab sends too, but not at the same time.
            var other = page.context().newPage();
            browsing.offline(false);
            other.navigate("http://localhost:" + port + NOTE);
            assertThat(page.locator(".queue-line")).containsText("Đã gửi hết", PATIENT);
            LOG.info("{} notes sent in {}", left, since(begun));
            assertThat(page.locator("#visit-queue li")).hasCount(0);
            browsing.picture("visits-many-sent");
        }
        assertThat(words())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, NOTES)
                                .mapToObj(ManyOfflineNotesTest::words)
                                .toList());
    }

    private void nothingGetsThrough(Browsing browsing) {
        var tried = new AtomicInteger();
        interfere(
                browsing.page,
                (route, number) -> {
                    route.abort();
                    tried.set(number);
                });
        browsing.offline(false);
        browsing.page.waitForCondition(() -> tried.get() > 0);
        assertThat(browsing.page.locator("#visit-queue li")).hasCount(NOTES);
        goAway(browsing);
        assertThat(kept()).isZero();
    }

    private void anAnswerIsLostOnItsWay(Browsing browsing) {
        var tried = new AtomicInteger();
        interfere(
                browsing.page,
                (route, number) -> {
                    if (number <= LOST) {
                        route.resume();
                    } else {
                        route.fetch();
                        route.abort();
                    }
                    tried.set(number);
                });
        browsing.offline(false);
        browsing.page.waitForCondition(() -> tried.get() > LOST);
        assertThat(browsing.page.locator("#visit-queue li")).hasCount(NOTES - LOST);
        goAway(browsing);
        assertThat(kept()).isEqualTo(LOST + 1);
    }

    private void thePageIsClosedWhileItSends(Browsing browsing) {
        var tried = new AtomicInteger();
        interfere(
                browsing.page,
                (route, number) -> {
                    route.resume();
                    tried.set(number);
                });
        browsing.offline(false);
        browsing.page.waitForCondition(() -> tried.get() > CLOSED);
        assertThat(browsing.page.locator(".queue-line")).containsText("/" + (NOTES - LOST) + "…");
        goAway(browsing);
        browsing.page.reload();
        assertThat(browsing.page.locator(".queue-line")).containsText("đang chờ gửi");
        assertThat(kept()).isBetween(LOST + CLOSED, NOTES - 1);
    }

    private static void goAway(Browsing browsing) {
        browsing.offline(true);
        browsing.page.unrouteAll();
    }

    /// @param how what becomes of each note that is sent, numbered from 1
    private static void interfere(Page page, ObjIntConsumer<Route> how) {
        var sent = new AtomicInteger();
        page.route(
                "**" + NOTE,
                route -> {
                    if (route.request().method().equals("POST")) {
                        how.accept(route, sent.incrementAndGet());
                    } else {
                        route.resume();
                    }
                });
    }

    /// As a person fills the form and sends it, but without the seconds that typing takes.
    private static void note(Page page, int number) throws IOException {
        page.evaluate(
                """
                ([words, photo]) => {
                  const form = document.getElementById("visit-form");
                  const bytes = Uint8Array.from(atob(photo), (sign) => sign.charCodeAt(0));
                  const files = new DataTransfer();
                  files.items.add(new File([bytes], "anh.jpg", { type: "image/jpeg" }));
                  form.elements.ward.value = "00187";
                  form.elements.words.value = words;
                  form.elements.photos.files = files.files;
                  form.requestSubmit();
                }
                """,
                List.of(words(number), Base64.getEncoder().encodeToString(photo(number))));
        assertThat(page.locator("#visit-queue li")).hasCount(number);
    }

    private static String words(int number) {
        return "Tuần không mạng, ghi chép " + number;
    }

    /// Each another one: what is kept by its content would else be kept once.
    private static byte[] photo(int number) throws IOException {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.getHSBColor(number / (float) NOTES, 1, 1));
        pen.fillRect(0, 0, 64, 48);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    private int kept() {
        return database.fetchSingle(
                        "select count(*) from visits.visit where words like 'Tuần không mạng%'")
                .get(0, Integer.class);
    }

    /// One line for each photo, in the order in which photos came.
    private List<String> words() {
        return database.fetch(
                        "select v.words from visits.visit v join visits.photo p on p.visit_id = v.id where v.words like 'Tuần không mạng%' order by p.id")
                .getValues(0, String.class);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
