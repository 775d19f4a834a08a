package vn.daihoi.pilot.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was scored at a pilot, and the debriefing.
///
/// @param address of the page
/// @param acts address of what the board does; empty for all others
/// @param seesAll whether the viewer sees scores; others see what is published
/// @param topic under which news are told; empty where nothing changes
/// @param position of the newest news that the page knows
/// @param answer in a sentence
/// @param state of scoring and debriefing, in words
/// @param filter which criteria are shown, and in which order
/// @param removed remarks that the viewer can put back
/// @param fault what is wrong with what was sent; empty when nothing is
/// @param remark what was typed as a remark and could not be taken
public record ResultsView(
        String address,
        String back,
        String acts,
        boolean seesAll,
        String topic,
        long position,
        String answer,
        List<String> state,
        boolean scored,
        boolean closed,
        Filter filter,
        List<Section> sections,
        List<Remark> remarks,
        List<Remark> removed,
        String fault,
        Remark remark) {

    /// What is read anew when somebody has scored, as htmx names it.
    public String fresh() {
        return sections.stream()
                .map(section -> ",#figures-" + section.code())
                .reduce("#pilot-answer", String::concat);
    }

    /// @param split whether only criteria are shown on which observers differ
    /// @param worst whether the worst come first, over all parts
    public record Filter(boolean split, boolean worst) {

        public String query(boolean onlySplit, boolean worstFirst) {
            return "?show=%s&order=%s"
                    .formatted(onlySplit ? "split" : "all", worstFirst ? "worst" : "part");
        }

        public String query() {
            return query(split, worst);
        }
    }

    /// A part of the congress, or all criteria together.
    ///
    /// @param line how it was scored, in words
    /// @param conclusion null where none can be written or read
    /// @param lesson address of the form; empty when the viewer makes no lessons
    public record Section(
            String code,
            String title,
            String line,
            List<Row> rows,
            @Nullable Conclusion conclusion,
            String lesson) {}

    /// @param bars how often each grade was given
    /// @param split whether not all gave the same
    /// @param far whether grades lie two steps apart
    public record Row(
            String id,
            String text,
            String part,
            String counts,
            List<Bar> bars,
            String agreement,
            boolean split,
            boolean far,
            List<Voice> voices,
            String lesson) {}

    /// @param x and width in hundredths of the whole
    /// @param rank of the grade, 0 for the best
    public record Bar(int x, int width, int rank) {}

    /// @param grade empty while only a note is there
    public record Voice(String name, String grade, String note) {}

    /// @param seen version that the form answers
    /// @param fault what is wrong with what was typed; empty when nothing is
    /// @param now what stands there meanwhile; empty unless somebody else wrote
    public record Conclusion(String words, int seen, String by, String fault, String now) {}

    public record Remark(String id, String who, String words) {}
}
