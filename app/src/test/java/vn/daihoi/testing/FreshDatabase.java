package vn.daihoi.testing;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import vn.daihoi.platform.Database;

/// Gives each Spring context of the tests a database of its own.
public final class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase.endAfterPrograms();
        context.getBeanFactory().registerSingleton("database", new OfTests(TestDatabase.fresh()));
    }

    private record OfTests(String url) implements Database {

        @Override
        public String user() {
            return "postgres";
        }

        @Override
        public String password() {
            return "postgres";
        }

        @Override
        public void close() {
            // All databases of the tests stop together.
        }
    }
}
