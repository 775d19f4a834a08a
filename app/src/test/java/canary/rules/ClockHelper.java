package canary.rules;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.LocalDate;

/// Breaks every rule of ArchitectureTest on purpose: its name, its clock, its console, its sleep,
/// its unmarked route, its listening after the act.
public class ClockHelper {

    LocalDate day() throws InterruptedException {
        Thread.sleep(1);
        System.out.println("day");
        return LocalDate.now();
    }

    @GetMapping("/nobody-may")
    String route() {
        return "";
    }

    @ApplicationModuleListener
    void late(LocalDate day) {}
}
