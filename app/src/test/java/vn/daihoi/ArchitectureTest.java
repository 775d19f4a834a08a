package vn.daihoi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.pages.Open;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/// Habits of the code base that a compiler does not hold. Each rule is shown to bite on code that
/// breaks it on purpose.
class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.daihoi");

    private static final JavaClasses CANARY =
            new ClassFileImporter().importPackages("canary.rules");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that(not(resideInAPackage("..internal.db..")))
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Utils?)$")
                        .because("a type is named after its idea"),
                noClasses()
                        .that(not(resideInAPackage("vn.daihoi.platform..")))
                        .should()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(Instant.class, "now")
                        .because("time comes from a Clock"),
                noClasses()
                        .that(not(resideInAnyPackage("vn.daihoi.cli..")))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("only commands speak to the console"),
                noClasses()
                        .should()
                        .callMethod(Thread.class, "sleep", long.class)
                        .because("who waits for something waits for that, not for a time"),
                noClasses()
                        .that()
                        .areNotAnonymousClasses()
                        .and(not(resideInAnyPackage("..internal.db..")))
                        .should(resideInAnUnmarkedPackage())
                        .because("null is said, not guessed"),
                noMethods()
                        .should()
                        .beMetaAnnotatedWith(TransactionalEventListener.class)
                        .because("an act stores what it leaves to do in its own transaction"),
                methods()
                        .that()
                        .areMetaAnnotatedWith(RequestMapping.class)
                        .should(sayWhatTheyNeed())
                        .because("a route that says nothing is refused"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(ArchRule rule) {
        assertThat(rule.allowEmptyShould(true).evaluate(CANARY).hasViolation()).isTrue();
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaClass>
            resideInAnUnmarkedPackage() {
        return new ArchCondition<>("reside in a package without @NullMarked") {
            @Override
            public void check(
                    com.tngtech.archunit.core.domain.JavaClass type, ConditionEvents events) {
                boolean unmarked = !type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type,
                                unmarked,
                                type.getName() + (unmarked ? " is not marked" : " is marked")));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhatTheyNeed() {
        return new ArchCondition<>("carry exactly one of @Needs, @SignedIn, @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long marks =
                        Stream.of(Needs.class, SignedIn.class, Open.class)
                                .filter(method::isAnnotatedWith)
                                .count();
                events.add(
                        new SimpleConditionEvent(
                                method, marks == 1, method.getFullName() + " carries " + marks));
            }
        };
    }
}
