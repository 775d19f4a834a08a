package vn.daihoi.cli;

import vn.daihoi.review.Progress;

import java.io.IOException;

/// One form of the command `overlap`.
interface OverlapRun {

    /// Nothing else runs beside the command.
    int THREADS = Runtime.getRuntime().availableProcessors();

    /// Hands over pairs in an order that depends on the texts alone.
    void into(PassageOutput output, Progress progress) throws IOException;
}
