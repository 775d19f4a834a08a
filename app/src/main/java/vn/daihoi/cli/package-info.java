/// The command line: one class a command. Commands that need no database start no Spring.
@ApplicationModule(displayName = "Command line", type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.daihoi.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
