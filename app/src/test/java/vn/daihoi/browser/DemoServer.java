package vn.daihoi.browser;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import vn.daihoi.Application;
import vn.daihoi.testing.FixedClock;
import vn.daihoi.testing.FreshDatabase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The demonstration campaign, served on a free port, on a database of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"daihoi.demo=true", "daihoi.jobs.repeat=false"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(FixedClock.class)
@interface DemoServer {}
