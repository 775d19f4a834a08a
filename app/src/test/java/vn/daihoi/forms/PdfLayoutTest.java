package vn.daihoi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import static vn.daihoi.forms.FormPapers.FORM;
import static vn.daihoi.forms.FormPapers.LONG;
import static vn.daihoi.forms.FormPapers.SIGNED;
import static vn.daihoi.forms.FormPapers.paper;
import static vn.daihoi.forms.FormPapers.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Where things stand on the pages of a paper.
class PdfLayoutTest {

    private static final double POINTS = 72 / 25.4;
    private static final double TEXT_LEFT = 30 * POINTS;
    private static final double TEXT_RIGHT = (210 - 15) * POINTS;

    /// Words on a page, in points from its upper left corner.
    ///
    /// @param bottom where the letters stand
    private record Line(int page, String words, double left, double right, double bottom) {

        double middle() {
            return (left + right) / 2;
        }
    }

    @Test
    void takesA4WithTheMarginsOfTheForm() throws IOException {
        byte[] file = pdf(many(2));
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(595.3f, within(0.1f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(841.9f, within(0.1f));
        }
        var body =
                lines(file).stream()
                        .filter(line -> line.words().length() > 60)
                        .filter(line -> !line.words().startsWith("Ban Thường trực Ủy"))
                        .toList();
        assertThat(body)
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.left()).isEqualTo(TEXT_LEFT, within(0.5));
                    assertThat(line.right()).isEqualTo(TEXT_RIGHT, within(0.5));
                });
        assertThat(line(file, "Ban Thường trực Ủy").left())
                .isEqualTo(TEXT_LEFT + 12.7 * POINTS, within(0.5));
    }

    @Test
    void setsIssuerAndNamesOfTheStateBesideEachOther() throws IOException {
        byte[] file = pdf();
        var issuer = line(file, "ỦY BAN");
        var state = line(file, "CỘNG HÒA");
        double leftShare = (TEXT_RIGHT - TEXT_LEFT) * FORM.leftPercent() / 100;
        assertThat(issuer.bottom()).isEqualTo(state.bottom(), within(0.5));
        assertThat(issuer.bottom()).isBetween(20 * POINTS, 27 * POINTS);
        assertThat(issuer.middle()).isEqualTo(TEXT_LEFT + leftShare / 2, within(1.0));
        assertThat(state.middle()).isEqualTo((TEXT_LEFT + leftShare + TEXT_RIGHT) / 2, within(1.0));
        assertThat(line(file, "Số:").bottom())
                .isEqualTo(line(file, "Phường Đồng Sen, ngày").bottom(), within(1.5));
        assertThat(line(file, "KẾ HOẠCH").middle())
                .isEqualTo((TEXT_LEFT + TEXT_RIGHT) / 2, within(1.0));
    }

    @Test
    void drawsALineAsLongAsTheMottoAndAShorterOneUnderTheIssuer() throws IOException {
        byte[] file = pdf();
        var motto = line(file, "Độc lập");
        var subject = line(file, "Tổ chức");
        assertThat(ruleUnder(file, motto)).isEqualTo(motto.right() - motto.left(), within(2.0));
        assertThat(ruleUnder(file, subject))
                .isBetween(
                        (subject.right() - subject.left()) / 3,
                        (subject.right() - subject.left()) / 2);
    }

    @Test
    void setsRecipientsAndSignatureBesideEachOtherWithRoomToSign() throws IOException {
        byte[] file = pdf();
        var office = line(file, "TM. BAN");
        double middle = (TEXT_LEFT + TEXT_RIGHT) / 2;
        assertThat(line(file, "Nơi nhận").bottom()).isEqualTo(office.bottom(), within(3.0));
        assertThat(line(file, "Nơi nhận").left()).isEqualTo(TEXT_LEFT, within(0.5));
        assertThat(office.middle()).isEqualTo((middle + TEXT_RIGHT) / 2, within(1.0));
        assertThat(line(file, "Nguyễn Thị Hoa").bottom() - line(file, "CHỦ TỊCH").bottom())
                .isGreaterThan(60);
    }

    @Test
    void setsSecretaryLeftAndChairRightUnderMinutes() throws IOException {
        byte[] file = new PdfWriter(FORM).write(paper(new FormPaper.Minutes()));
        assertThat(line(file, "THƯ KÝ").right()).isLessThan(line(file, "CHỦ TỌA").left());
        assertThat(line(file, "THƯ KÝ").bottom()).isEqualTo(line(file, "CHỦ TỌA").bottom());
    }

    @Test
    void setsWhatALetterIsAboutUnderItsNumber() throws IOException {
        var plan = paper(SIGNED);
        var letter =
                new FormPaper(
                        plan.title(),
                        plan.head(),
                        "",
                        List.of("V/v đôn đốc"),
                        plan.addressees(),
                        plan.body(),
                        plan.tail());
        byte[] file = new PdfWriter(FORM).write(letter);
        assertThat(line(file, "V/v").bottom()).isGreaterThan(line(file, "Số:").bottom());
        assertThat(line(file, "V/v").middle())
                .isEqualTo(line(file, "ỦY BAN").middle(), within(1.0));
    }

    @Test
    void numbersPagesInTheMiddleOfTheTopMarginFromTheSecondOn() throws IOException {
        byte[] file = pdf(many(25));
        var numbers = lines(file).stream().filter(line -> line.bottom() < 20 * POINTS).toList();
        assertThat(numbers)
                .extracting(Line::page, Line::words)
                .containsExactly(tuple(2, "2"), tuple(3, "3"));
        assertThat(numbers.getFirst().middle())
                .isEqualTo((TEXT_LEFT + TEXT_RIGHT) / 2, within(1.0));
        assertThat(numbers.getFirst().bottom()).isGreaterThan(10 * POINTS);
    }

    @Test
    void leavesTheBottomMarginFree() throws IOException {
        assertThat(lines(pdf(many(25))))
                .allSatisfy(line -> assertThat(line.bottom()).isLessThan((297 - 20) * POINTS));
    }

    @Test
    void repeatsTheHeadOfATableOnEachPageAndKeepsRowsWhole() throws IOException {
        var rows =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> List.of(Integer.toString(number), LONG))
                        .toList();
        byte[] file = pdf(new FormPaper.Table(List.of(1, 4), List.of("TT", "Việc"), rows));
        int pages = lines(file).getLast().page();
        assertThat(pages).isGreaterThan(2);
        assertThat(lines(file).stream().filter(line -> line.words().startsWith("TT")))
                .extracting(Line::page)
                .containsAll(IntStream.range(1, pages).boxed().toList());
        assertThat(lines(file))
                .allSatisfy(line -> assertThat(line.right()).isLessThan(TEXT_RIGHT + 0.5));
    }

    @Test
    void keepsRoomForWhatIsWrittenByHand() throws IOException {
        var close = line(pdf(new FormPaper.Basis("ngày tháng")), "ngày");
        var wide = line(pdf(new FormPaper.Basis("ngày      tháng")), "ngày");
        assertThat(wide.right() - close.right()).isEqualTo(5 * 14 * 0.25, within(0.5));
    }

    private static List<Line> lines(byte[] file) throws IOException {
        var lines = new ArrayList<Line>();
        try (var pdf = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    var first = letters.getFirst();
                    var last = letters.getLast();
                    lines.add(
                            new Line(
                                    getCurrentPageNo(),
                                    words.replace('\u00a0', ' ').strip(),
                                    first.getXDirAdj(),
                                    last.getXDirAdj() + last.getWidthDirAdj(),
                                    first.getYDirAdj()));
                }
            }.getText(pdf);
        }
        return lines;
    }

    private static Line line(byte[] file, String beginning) throws IOException {
        return lines(file).stream()
                .filter(line -> line.words().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nowhere: " + beginning));
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 144);
        }
    }

    /// Length in points of the longest level line in a strip under words.
    private static double ruleUnder(byte[] file, Line words) throws IOException {
        var picture = picture(file);
        int top = (int) Math.round((words.bottom() + 4) * 2);
        return IntStream.range(top, top + 12).map(y -> longest(picture, y)).max().orElseThrow()
                / 2.0;
    }

    private static int longest(BufferedImage picture, int y) {
        int longest = 0;
        int length = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            length = (picture.getRGB(x, y) & 0xff) < 160 ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static Block[] many(int paragraphs) {
        return Collections.nCopies(paragraphs, new Paragraph(LONG)).toArray(Block[]::new);
    }
}
