package vn.daihoi.lessons;

/// Takes lessons over from before.
public interface PastLessons {

    /// Nobody is told. The texts are as long as the form allows.
    void record(PastLesson lesson);
}
