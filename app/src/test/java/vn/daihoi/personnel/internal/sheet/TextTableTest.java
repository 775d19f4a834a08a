package vn.daihoi.personnel.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.pages.Csv;
import vn.daihoi.personnel.internal.sheet.CannotReadSheet.Reason;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

class TextTableTest {

    private static final String TEXT = "Họ và tên,Quê quán\r\nĐặng Thị Ước,Hưng Yên\r\n";
    private static final SheetLimits LIMITS = SheetLimits.standard();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void isReadWithAndWithoutAMark(String charset) throws Exception {
        Charset encoding = Charset.forName(charset);
        assertSame(TEXT.getBytes(encoding));
        assertSame(("\uFEFF" + TEXT).getBytes(encoding));
    }

    @Test
    void isReadAsVietnameseWindowsWritesIt() throws Exception {
        byte[] file = windows(TEXT);
        assertSame(file);
        assertThat(read(file).encoding()).isEqualTo("windows-1258");
    }

    /// Letters with the tone apart, as that encoding has them.
    private static byte[] windows(String text) {
        Charset charset = Charset.forName("windows-1258");
        var encoder = charset.newEncoder();
        var taken = new StringBuilder();
        for (int code : text.codePoints().toArray()) {
            String letter = Character.toString(code);
            if (encoder.canEncode(letter)) {
                taken.append(letter);
                continue;
            }
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String base = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            taken.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return taken.toString().getBytes(charset);
    }

    @Test
    void isRefusedInAnUnknownEncoding() {
        byte[] file = {'a', ',', (byte) 0xFF, (byte) 0x8A, (byte) 0x9D, '\n'};
        assertThatThrownBy(() -> read(file)).extracting("reason").isEqualTo(Reason.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsWhatSeparatesItsCells(String separator) throws Exception {
        String text = "a%1$sb\n\"x,;\t\"%1$s\"hai\ndòng\"\n%1$s\n1%1$s2".formatted(separator);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).rows())
                .containsExactly(
                        new SheetRow(1, false, List.of("a", "b")),
                        new SheetRow(2, false, List.of("x,;", "hai dòng")),
                        new SheetRow(4, false, List.of("1", "2")));
    }

    @Test
    void givesBackWhatOurOwnTablesGuardAgainstComputing() throws Exception {
        byte[] file = new Csv().row(List.of("=1+1", "'a", "nói \"thế\"")).bytes();
        assertThat(read(file).rows().getFirst().cells())
                .containsExactly("=1+1", "'a", "nói \"thế\"");
    }

    @Test
    void isRefusedWhenAQuotationMarkNeverCloses() {
        byte[] file = "a,b\nc,\"d\ne,f\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(file))
                .extracting("reason", "argument")
                .containsExactly(Reason.QUOTE, 2);
    }

    @Test
    void isRefusedWithoutText() {
        assertThatThrownBy(() -> read(new byte[0])).extracting("reason").isEqualTo(Reason.EMPTY);
        assertThatThrownBy(() -> read(",,\n \n".getBytes(StandardCharsets.UTF_8)))
                .extracting("reason")
                .isEqualTo(Reason.EMPTY);
    }

    private static void assertSame(byte[] file) throws CannotReadSheet {
        assertThat(read(file).rows())
                .extracting(SheetRow::cells)
                .containsExactly(
                        List.of("Họ và tên", "Quê quán"), List.of("Đặng Thị Ước", "Hưng Yên"));
    }

    private static ImportSheet read(byte[] file) throws CannotReadSheet {
        return SheetFile.read(file, LIMITS).getFirst();
    }
}
