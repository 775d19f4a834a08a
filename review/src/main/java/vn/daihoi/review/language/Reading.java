package vn.daihoi.review.language;

/// Whether a figure is a level or a change.
public enum Reading {
    /// The thing itself: `đạt 98,5%`.
    LEVEL,
    /// How much more: `tăng 3,2% so với`.
    RISE,
    /// How much less: `giảm 12 hộ`.
    FALL,
    /// What it was before a change: `giảm từ 3,5%`.
    FROM
}
