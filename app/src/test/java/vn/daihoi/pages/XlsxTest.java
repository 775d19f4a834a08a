package vn.daihoi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

class XlsxTest {

    @Test
    void writesHeadsThatStayInSightAndTextThatIsNeverComputed() throws IOException {
        byte[] file =
                new Xlsx("Đợt 1: giới thiệu/hiệp thương", List.of(10, 30), 1)
                        .bytes(
                                List.of("TT", "Họ và tên"),
                                Stream.of(List.of("1", "=1+1"), List.of("2", "Vũ Thị Mai")));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Đợt 1  giới thiệu hiệp thương");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(1)).isEqualTo(30 * 256);
        }
    }
}
