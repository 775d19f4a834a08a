package vn.daihoi.plans.web;

import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.web.ProofQueuePage.Item;

import java.util.List;

/// The list of proofs as shown, for office programs.
final class ProofExport {

    private ProofExport() {}

    static byte[] csv(ProofQueuePage page, Frame frame) {
        var csv =
                Csv.headed(
                        frame,
                        "plans.proofs.column.",
                        List.of("unit", "step", "reached", "words", "filed", "settled", "answer"));
        page.items().forEach(item -> csv.row(row(item)));
        return csv.bytes();
    }

    private static List<String> row(Item item) {
        return List.of(
                item.unit(),
                item.number() + ". " + item.step(),
                item.reached(),
                item.words(),
                item.filed(),
                item.settled().isEmpty() ? item.days() : item.settled(),
                item.answer());
    }
}
