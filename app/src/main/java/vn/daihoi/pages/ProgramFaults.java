package vn.daihoi.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/// Answered by whoever serves programs instead of people: a program cannot read the page of a
/// fault.
public interface ProgramFaults {

    /// Whether an address is for programs.
    boolean isFor(String path);

    /// Writes the whole answer.
    ///
    /// @param status HTTP status, 400 or more
    /// @param incident number under which the log tells the fault; empty where it does not
    void write(
            HttpServletRequest request, HttpServletResponse response, int status, String incident)
            throws IOException;
}
