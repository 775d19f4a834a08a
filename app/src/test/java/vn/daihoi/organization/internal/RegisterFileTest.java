package vn.daihoi.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import vn.daihoi.organization.RegisterFault;
import vn.daihoi.organization.RegisterFault.Kind;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

class RegisterFileTest {

    private static final String HEADER = "code,parent_code,level,name,full_name\n";
    private static final String GOOD =
            HEADER
                    + "91,,province,Sông Lau,Tỉnh Sông Lau\n"
                    + "911,91,district,Bãi Đá,Huyện Bãi Đá\n"
                    + "00911,911,commune,\"Cầu Tre, Bến Cũ\",\"Xã Cầu Tre, Bến Cũ\"\n";

    @Test
    void readsRowsWithTheirLines() {
        var file = read(GOOD);
        assertThat(file.faults()).isEmpty();
        assertThat(file.rows())
                .extracting(row -> row.number(), row -> row.code(), row -> row.name())
                .containsExactly(
                        tuple(2, "91", "Sông Lau"),
                        tuple(3, "911", "Bãi Đá"),
                        tuple(4, "00911", "Cầu Tre, Bến Cũ"));
    }

    @Test
    void namesEveryFaultyRowAndField() {
        assertThat(
                        faults(
                                HEADER
                                        + "91,,province,Sông Lau,Tỉnh Sông Lau\n"
                                        + "911,91,district,,Huyện Bãi Đá\n"
                                        + "91,,province,Sông Lau,Tỉnh Sông Lau\n"
                                        + "912,91,hamlet,Gò Cao,Thôn Gò Cao\n"
                                        + "913,99,commune,Gò Cao,Xã Gò Cao\n"
                                        + "914,,commune,Gò Cao,Xã Gò Cao\n"
                                        + "915,915,commune,Gò Cao,Xã Gò Cao\n"
                                        + "9-6,91,commune,Gò Cao,Xã Gò Cao\n"
                                        + "917,91,commune,Gò Cao\n"
                                        + "918,91,commune,\"Gò Cao,Xã Gò Cao\n"))
                .extracting(RegisterFault::row, RegisterFault::field, RegisterFault::kind)
                .containsExactlyInAnyOrder(
                        tuple(3, "name", Kind.EMPTY),
                        tuple(4, "code", Kind.DUPLICATE_CODE),
                        tuple(5, "level", Kind.UNKNOWN_LEVEL),
                        tuple(6, "parent_code", Kind.UNKNOWN_PARENT),
                        tuple(7, "parent_code", Kind.PARENT_MISSING),
                        tuple(8, "parent_code", Kind.PARENT_NOT_ABOVE),
                        tuple(9, "code", Kind.BAD_CODE),
                        tuple(10, "", Kind.COLUMNS),
                        tuple(11, "", Kind.QUOTE));
    }

    @Test
    void refusesCirclesBecauseAParentStandsHigher() {
        assertThat(
                        faults(
                                HEADER
                                        + "911,912,district,Bãi Đá,Huyện Bãi Đá\n"
                                        + "912,911,district,Gò Cao,Huyện Gò Cao\n"))
                .extracting(RegisterFault::kind)
                .containsOnly(Kind.PARENT_NOT_ABOVE);
    }

    @Test
    void refusesAnotherHeaderAnEmptyFileAndAFileOfHeaderOnly() {
        assertThat(faults("ma,ten\n1,2\n"))
                .extracting(RegisterFault::kind)
                .containsExactly(Kind.HEADER);
        assertThat(faults("")).extracting(RegisterFault::kind).containsExactly(Kind.HEADER);
        assertThat(faults(HEADER)).extracting(RegisterFault::kind).containsExactly(Kind.NO_ROWS);
    }

    @Test
    void refusesLooseMarks() {
        assertThat(faults(Normalizer.normalize(GOOD, Normalizer.Form.NFD)))
                .extracting(RegisterFault::kind)
                .contains(Kind.NOT_NFC);
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] bytes = (HEADER + "91,,province,S").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(RegisterFile.read(bytes).faults())
                .extracting(RegisterFault::row, RegisterFault::kind)
                .containsExactly(tuple(2, Kind.NOT_UTF_8));
    }

    private static List<RegisterFault> faults(String text) {
        return read(text).faults();
    }

    private static RegisterFile read(String text) {
        return RegisterFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
