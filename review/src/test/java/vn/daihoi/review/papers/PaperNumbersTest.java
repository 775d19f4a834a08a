package vn.daihoi.review.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.profile.PaperCodes.Form;
import vn.daihoi.profile.Profiles;
import vn.daihoi.review.papers.NumberReading.Read;
import vn.daihoi.review.papers.NumberReading.Refused;

class PaperNumbersTest {

    private final PaperNumbers numbers = new PaperNumbers(Profiles.load("mttq-2024-2029").papers());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    91/HD-MTTW-BTT,    STATE, 91,   HD,  MTTW-BTT,  Hướng dẫn
                    11/HD-MTTW-BTT,    STATE, 11,   HD,  MTTW-BTT,  Hướng dẫn
                    01/NQ-MTTW,        STATE, 1,    NQ,  MTTW,      Nghị quyết
                    291/QĐ-MTTQ-BTT,   STATE, 291,  QĐ,  MTTQ-BTT,  Quyết định
                    13/QĐ-MTTQ-BTT,    STATE, 13,   QĐ,  MTTQ-BTT,  Quyết định
                    249/MTTQ-BTT,      STATE, 249,  '',  MTTQ-BTT,  Công văn
                    90/TB-MTTQ-BTT,    STATE, 90,   TB,  MTTQ-BTT,  Thông báo
                    11-TT/QU,          PARTY, 11,   TT,  QU,        Thông tri
                    59-CV/TU,          PARTY, 59,   CV,  TU,        Công văn
                    22-CT/TW,          PARTY, 22,   CT,  TW,        Chỉ thị
                    399-QĐ/TW,         PARTY, 399,  QĐ,  TW,        Quyết định
                    36-HD/VPTW,        PARTY, 36,   HD,  VPTW,      Hướng dẫn
                    24-BS/UBKTTU,      PARTY, 24,   BS,  UBKTTU,    Bản sao
                    05-NQ/ĐU,          PARTY, 5,    NQ,  ĐU,        Nghị quyết
                    03-BC/CB,          PARTY, 3,    BC,  CB,        Báo cáo
                    15/QĐ-BNV,         STATE, 15,   QĐ,  BNV,       Quyết định
                    05/BNV-VP,         STATE, 5,    '',  BNV-VP,    Công văn
                    12/UBND-VX,        STATE, 12,   '',  UBND-VX,   Công văn
                    1656/NQ-UBTVQH15,  STATE, 1656, NQ,  UBTVQH15,  Nghị quyết
                    19/2025/QĐ-TTg,    STATE, 19,   QĐ,  TTg,       Quyết định
                    384/KH-MTTQ-UB,    STATE, 384,  KH,  MTTQ-UB,   Kế hoạch
                    09/KH-MTTQ,        STATE, 9,    KH,  MTTQ,      Kế hoạch
                    07-TT/TU,          PARTY, 7,    TT,  TU,        Thông tri
                    69-NQ/ĐU,          PARTY, 69,   NQ,  ĐU,        Nghị quyết
                    04-CTr/ThU,        PARTY, 4,    CTr, ThU,       Chương trình
                    """)
    void readsRealNumbers(
            String typed, Form form, int number, String type, String issuer, String name) {
        assertThat(numbers.read(typed))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> {
                            assertThat(read.number().form()).isEqualTo(form);
                            assertThat(read.number().number()).isEqualTo(number);
                            assertThat(read.number().type()).isEqualTo(type);
                            assertThat(read.number().issuer()).isEqualTo(issuer);
                            assertThat(read.number().written()).isEqualTo(typed);
                            assertThat(numbers.names(read.number())).contains(name);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Số: 12/HD-MTTQ-BTT,                12/HD-MTTQ-BTT
                    số 5 / KH - MTTQ – BTT,            05/KH-MTTQ-BTT
                    Hướng dẫn số 33/HD-MTTQ-BTT,       33/HD-MTTQ-BTT
                    Số 11 – TT/QU,                     11-TT/QU
                    13/QÐ-MTTQ-BTT,                    13/QĐ-MTTQ-BTT
                    Công văn số: 249/MTTQ-BTT,         249/MTTQ-BTT
                    Quy định số 399-QĐ/TW,             399-QĐ/TW
                    """)
    void evensOutWaysOfWriting(String typed, String written) {
        assertThat(numbers.read(typed))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.number().written()).isEqualTo(written));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',                                EMPTY,              ''
                    '   ',                             EMPTY,              ''
                    Số:,                               EMPTY,              ''
                    12,                                NO_SYMBOL,          ''
                    Số 33,                             NO_SYMBOL,          ''
                    12345678,                          TOO_LARGE,          ''
                    1234567/HD-MTTQ-BTT,               TOO_LARGE,          ''
                    0/HD-MTTQ-BTT,                     ZERO,               ''
                    00-TT/QU,                          ZERO,               ''
                    12/3/2024,                         DATE,               ''
                    20-7-2023,                         DATE,               ''
                    3/2024,                            DATE,               ''
                    Số:      /KH-MTTQ-BTT,             NOT_REGISTERED,     ''
                    Số     -TT/QU,                     NOT_REGISTERED,     ''
                    /HD-MTTQ-BTT,                      NOT_REGISTERED,     ''
                    HD-MTTQ-BTT,                       NOT_REGISTERED,     ''
                    …/KH-MTTQ-BTT,                     NOT_REGISTERED,     ''
                    90/TBMTTQ-BTT,                     GLUED,              90/TB-MTTQ-BTT
                    5/KHMTTQ-BTT,                      GLUED,              05/KH-MTTQ-BTT
                    12HD-MTTQ-BTT,                     NO_SEPARATOR,       12/HD-MTTQ-BTT
                    11 TT/QU,                          NO_SEPARATOR,       11-TT/QU
                    12 HD-MTTQ-BTT,                    NO_SEPARATOR,       12/HD-MTTQ-BTT
                    11/TT-QU,                          PARTY_LIKE_STATE,   11-TT/QU
                    07/TT-TU,                          PARTY_LIKE_STATE,   07-TT/TU
                    22/CT-TW,                          PARTY_LIKE_STATE,   22-CT/TW
                    11/TT/QU,                          PARTY_LIKE_STATE,   11-TT/QU
                    69/NQ-ĐU,                          PARTY_LIKE_STATE,   69-NQ/ĐU
                    33-HD/MTTQ-BTT,                    STATE_LIKE_PARTY,   33/HD-MTTQ-BTT
                    09-KH/MTTQ,                        STATE_LIKE_PARTY,   09/KH-MTTQ
                    33-HD-MTTQ-BTT,                    STATE_LIKE_PARTY,   33/HD-MTTQ-BTT
                    12/hd-mttq-btt,                    OTHER_LETTERS,      12/HD-MTTQ-BTT
                    13/QD-MTTQ-BTT,                    OTHER_LETTERS,      13/QĐ-MTTQ-BTT
                    11-tt/qu,                          OTHER_LETTERS,      11-TT/QU
                    05/CTR-MTTQ-BTT,                   OTHER_LETTERS,      05/CTr-MTTQ-BTT
                    05-NQ/DU,                          OTHER_LETTERS,      05-NQ/ĐU
                    12/KHH-MTTQ-BTT,                   UNKNOWN_TYPE,       ''
                    12/XY-MTTQ,                        UNKNOWN_TYPE,       ''
                    11-TX/QU,                          UNKNOWN_TYPE,       ''
                    04-CĐ/TU,                          TYPE_OF_OTHER_FORM, ''
                    59/CV-MTTQ-BTT,                    TYPE_OF_OTHER_FORM, 59/MTTQ-BTT
                    12/KL-MTTQ-BTT,                    TYPE_OF_OTHER_FORM, ''
                    11/QU,                             NO_TYPE,            ''
                    12-MTTQ,                           NO_TYPE,            ''
                    12/HD,                             NO_ISSUER,          ''
                    11-TT,                             NO_ISSUER,          ''
                    12/HD-BTT,                         PART_OF_ISSUER,     ''
                    12//HD-MTTQ-BTT,                   LOOSE_SEPARATOR,    12/HD-MTTQ-BTT
                    12/HD--MTTQ-BTT,                   LOOSE_SEPARATOR,    12/HD-MTTQ-BTT
                    11-TT/,                            LOOSE_SEPARATOR,    ''
                    12/HD-MTTQ-BTT/,                   LOOSE_SEPARATOR,    12/HD-MTTQ-BTT
                    12/2024/HD-MTTQ-BTT,               YEAR,               12/HD-MTTQ-BTT
                    '12/HD-MTTQ-BTT, 13/HD-MTTQ-BTT',  SEVERAL,            ''
                    12/HD-MTTQ-BTT ngày 5/3/2024,      WORDS_AROUND,       12/HD-MTTQ-BTT
                    12/HD-MTTQ_BTT,                    FOREIGN_SIGN,       ''
                    12/HD*MTTQ,                        FOREIGN_SIGN,       ''
                    Kế hoạch số 33/HD-MTTQ-BTT,        OTHER_TYPE_NAMED,   Hướng dẫn
                    Công văn số 11-TT/QU,              OTHER_TYPE_NAMED,   Thông tri
                    """)
    void saysWhatIsWrong(String typed, NumberFault fault, String better) {
        assertThat(numbers.read(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.fault()).isEqualTo(fault);
                            assertThat(refused.better()).isEqualTo(better);
                        });
    }

    @Test
    void endsWithAnythingThatIsTyped() {
        assertThat(numbers.read("12/" + "A-".repeat(5000)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(NumberFault.TOO_LONG));
        assertThat(numbers.read("\u0000\uD83D\uDE00")).isInstanceOf(Refused.class);
    }
}
