package vn.daihoi.testing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import vn.daihoi.Application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test against the whole application, on a database of its own and with a fixed clock.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class, properties = "daihoi.jobs.repeat=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(FixedClock.class)
public @interface PlatformTest {}
