package vn.daihoi.forms;

import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Tail;
import vn.daihoi.profile.PaperForm;
import vn.daihoi.profile.Profiles;

import java.util.List;

/// A paper of a ward in the form of the state.
final class FormPapers {

    static final PaperForm FORM = Profiles.load("mttq-2024-2029").drafting().form("state");
    static final String LONG =
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Đồng Sen yêu cầu các ban công"
                    + " tác mặt trận kịp thời phản ánh khó khăn, vướng mắc để xem xét, chỉ đạo.";
    static final Tail SIGNED = signed("Nguyễn Thị Hoa");

    private FormPapers() {}

    static Tail signed(String name) {
        return new FormPaper.Signed(
                List.of("Đảng ủy phường;", "Lưu: VT."),
                List.of("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"),
                name);
    }

    static FormPaper paper(Tail tail, Block... body) {
        return paper(List.of("Đảng ủy phường"), tail, body);
    }

    static FormPaper paper(List<String> addressees, Tail tail, Block... body) {
        return new FormPaper(
                "KẾ HOẠCH & dự toán",
                new FormPaper.Head(
                        List.of("ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG ĐỒNG SEN"),
                        List.of("BAN THƯỜNG TRỰC"),
                        "Số:      /KH-MTTQ-BTT",
                        "Phường Đồng Sen, ngày      tháng      năm 2024"),
                "KẾ HOẠCH",
                List.of("Tổ chức Đại hội"),
                addressees,
                List.of(body),
                tail);
    }

    static byte[] pdf(Block... body) {
        return new PdfWriter(FORM).write(paper(SIGNED, body));
    }
}
