package vn.daihoi.review.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Takes away what stands on pages and not in the text: page numbers alone on a line, heads and
/// feet that return on page after page.
final class PdfFurniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—\\s]*(\\p{L}{1,6}\\s+)?\\d{1,4}(\\s*/\\s*\\d{1,4})?[-–—\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int EDGE_LINES = 2;
    private static final int FEWEST_REPEATS = 3;

    private PdfFurniture() {}

    /// @param pages in the document, also those without lines
    static List<PdfLine> remove(List<PdfLine> lines, int pages) {
        var byPage = new TreeMap<Integer, List<PdfLine>>();
        lines.forEach(line -> byPage.computeIfAbsent(line.page, _ -> new ArrayList<>()).add(line));
        var repeated = repeated(byPage, pages);
        var kept = new ArrayList<PdfLine>();
        for (var page : byPage.values()) {
            kept.addAll(withoutEdges(page, repeated));
        }
        return kept;
    }

    private static Set<String> repeated(Map<Integer, List<PdfLine>> byPage, int pages) {
        var counts = new HashMap<String, Integer>();
        for (var page : byPage.values()) {
            var onPage = new HashSet<String>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(i, page.size())) {
                    onPage.add(pattern(page.get(i)));
                }
            }
            onPage.forEach(text -> counts.merge(text, 1, Integer::sum));
        }
        int enough = Math.max(FEWEST_REPEATS, (pages + 1) / 2);
        counts.values().removeIf(count -> count < enough);
        return counts.keySet();
    }

    private static List<PdfLine> withoutEdges(List<PdfLine> page, Set<String> repeated) {
        var kept = new ArrayList<PdfLine>(page.size());
        for (int i = 0; i < page.size(); i++) {
            PdfLine line = page.get(i);
            boolean furniture =
                    isEdge(i, page.size())
                            && (isPageNumber(line) || repeated.contains(pattern(line)));
            if (!furniture) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.shown()).matches();
    }

    private static boolean isEdge(int index, int size) {
        return index < EDGE_LINES || index >= size - EDGE_LINES;
    }

    private static String pattern(PdfLine line) {
        return DIGITS.matcher(line.shown()).replaceAll("#");
    }
}
