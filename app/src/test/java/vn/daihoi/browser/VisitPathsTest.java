package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// A member of a working group in a ward without network.
@DemoServer
class VisitPathsTest {

    private static final String VISITS = "/c/dong-da-2024/visits";
    private static final int NOTES = 12;

    @LocalServerPort int port;
    @Autowired DSLContext database;

    @Test
    void keepsNotesOnThePhoneAndSendsEachOnceInOrder() throws IOException {
        try (var browsing = new Browsing("http://localhost:" + port, Screen.PHONE)) {
            browsing.signIn("tocongtac");
            browsing.go(VISITS);
            assertThat(browsing.page.locator(".visit-wards li").first()).isVisible();
            assertThat(browsing.page.locator("html[data-visits-kept]")).hasCount(1);
            browsing.picture("visits-today");
            assertThat(browsing.sticksOut()).isEmpty();

            browsing.offline(true);
            browsing.page.locator("a.visit-note-button").click();
            for (int number = 1; number <= NOTES; number++) {
                note(browsing.page, "Ghi không mạng " + number);
                assertThat(browsing.page.locator("#visit-queue li")).hasCount(number);
            }
            assertThat(browsing.page.locator("#visit-queue li")).hasCount(NOTES);
            browsing.page.locator("#visit-queue").scrollIntoViewIfNeeded();
            browsing.picture("visits-offline");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(kept()).isZero();

            // The answer to the first one is lost on its way; twice the network goes at once again.
            interrupt(browsing);
            interrupt(browsing);
            browsing.offline(false);
            send(browsing.page);
            assertThat(browsing.page.locator("#visit-queue .queue-line"))
                    .containsText("Đã gửi hết");
            assertThat(browsing.page.locator("#visit-queue li")).hasCount(0);
            browsing.picture("visits-sent");
        }
        assertThat(kept()).isEqualTo(NOTES);
        assertThat(
                        database.fetch(
                                        "select words from visits.visit where words like 'Ghi không mạng%' order by (select min(f.id::text) from visits.photo f where f.visit_id = visit.id)")
                                .getValues(0, String.class))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, NOTES)
                                .mapToObj(number -> "Ghi không mạng " + number)
                                .toList());
    }

    private static void interrupt(Browsing browsing) {
        browsing.page.route(
                "**" + VISITS + "/note",
                route -> {
                    if (route.request().method().equals("POST")) {
                        route.fetch();
                        route.abort();
                    } else {
                        route.resume();
                    }
                });
        browsing.offline(false);
        send(browsing.page);
        assertThat(browsing.page.locator("#visit-queue li")).hasCount(NOTES);
        browsing.offline(true);
        browsing.page.unroute("**" + VISITS + "/note");
    }

    private static void send(Page page) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/visits/note"),
                () -> page.locator(".queue-send").click());
    }

    private static void note(Page page, String words) throws IOException {
        page.locator("select[name=ward]").selectOption("00187");
        page.locator("textarea[name=words]").fill(words);
        page.locator("input[name=photos]")
                .setInputFiles(new FilePayload("anh.jpg", "image/jpeg", photo()));
        page.locator("#visit-form button.btn-primary").click();
    }

    private int kept() {
        return database.fetchSingle(
                        "select count(*) from visits.visit where words like 'Ghi không mạng%'")
                .get(0, Integer.class);
    }

    @Test
    void saysWhichPictureCannotBeRead() {
        try (var browsing = new Browsing("http://localhost:" + port, Screen.PHONE)) {
            browsing.signIn("tocongtac");
            browsing.go(VISITS + "/note?ward=00187");
            browsing.picture("visit-note");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page
                    .locator("input[name=photos]")
                    .setInputFiles(new FilePayload("IMG_1.HEIC", "image/heic", new byte[100]));
            browsing.page.locator("#visit-form button.btn-primary").click();
            assertThat(browsing.page.locator("#visit-fault")).containsText("IMG_1.HEIC");
            browsing.page.locator("input[name=photos]").setInputFiles(new FilePayload[0]);
            browsing.page.locator(".visit-items summary").first().click();
            browsing.page.getByLabel("Dự thảo báo cáo chính trị còn dài").check();
            browsing.page.locator("#visit-form button.btn-primary").click();
            assertThat(browsing.page.locator("h1")).containsText("Đến Phường Láng Thượng");
            browsing.picture("visit");
            assertThat(browsing.sticksOut()).isEmpty();
        }
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
