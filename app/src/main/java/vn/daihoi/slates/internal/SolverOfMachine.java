package vn.daihoi.slates.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.composition.solve.Natives;

import java.util.function.Supplier;

/// The solver of this machine, found when it is first asked for.
@Configuration(proxyBeanMethods = false)
class SolverOfMachine {

    @Bean
    Supplier<Natives> natives() {
        return Natives::load;
    }
}
