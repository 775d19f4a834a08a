package vn.daihoi.forms;

import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Tail;
import vn.daihoi.profile.PaperForm;
import vn.daihoi.profile.Profiles;

import java.util.List;

/// A paper of a ward in the form of the state, and the file made of it.
final class PdfPapers {

    static final PaperForm FORM = Profiles.load("mttq-2024-2029").drafting().form("state");
    static final String LONG =
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Đồng Sen yêu cầu các ban công"
                    + " tác mặt trận kịp thời phản ánh khó khăn, vướng mắc để xem xét, chỉ đạo.";
    static final Tail SIGNED =
            new FormPaper.Signed(
                    List.of("Đảng ủy phường;", "Lưu: VT."),
                    List.of("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"),
                    "Nguyễn Thị Hoa");

    private PdfPapers() {}

    static FormPaper paper(Tail tail, Block... body) {
        return new FormPaper(
                "KẾ HOẠCH & dự toán",
                new FormPaper.Head(
                        List.of("ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG ĐỒNG SEN"),
                        List.of("BAN THƯỜNG TRỰC"),
                        "Số:      /KH-MTTQ-BTT",
                        "Phường Đồng Sen, ngày      tháng      năm 2024"),
                "KẾ HOẠCH",
                List.of("Tổ chức Đại hội"),
                List.of("Đảng ủy phường"),
                List.of(body),
                tail);
    }

    static byte[] write(Block... body) {
        return new PdfWriter(FORM).write(paper(SIGNED, body));
    }
}
