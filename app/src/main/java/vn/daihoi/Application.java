package vn.daihoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// The web platform. Started by the `serve` command, which hands it a running, migrated database.
@Modulithic(systemName = "Daihoi")
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

    /// Called by the build alone, which writes down how the beans are wired; a start goes through
    /// [Daihoi].
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
