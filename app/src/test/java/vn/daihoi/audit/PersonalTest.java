package vn.daihoi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    password,       true
                    passwordHash,   true
                    ethnic,         true
                    religion,       true
                    party,          true
                    partyMember,    true
                    partyCommittee, false
                    citizenNumber,  true
                    citizen-number, true
                    phone,          true
                    e-mail,         true
                    email,          true
                    birthDate,      true
                    born,           true
                    name,           false
                    due,            false
                    state,          false
                    """)
    void masksByName(String field, boolean masked) {
        assertThat(Personal.isMasked(field)).isEqualTo(masked);
    }
}
