package vn.daihoi.review.rules;

/// A remark at a place of one paper of a dossier.
record PaperRemark(ReviewedText paper, Remark remark) {}
