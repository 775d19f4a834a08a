package vn.daihoi;

import vn.daihoi.cli.CommandLineTool;

/// Entry point of the jar, for the web and for every command.
public final class Daihoi {

    private Daihoi() {}

    public static void main(String[] args) {
        int code = CommandLineTool.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
