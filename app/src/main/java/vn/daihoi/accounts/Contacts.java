package vn.daihoi.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where messages reach people, for modules that send some.
public interface Contacts {

    /// Those of `people` that are active, by key.
    Map<PersonId, Contact> of(Collection<PersonId> people);

    /// A person says where messages reach them. All or nothing is kept.
    ///
    /// @param email blank: none
    /// @param phone blanks, dots and dashes are left out, +84 becomes 0; blank: none
    /// @return what is wrong; empty when it is kept
    List<Fault> keep(PersonId person, String email, String phone);

    enum Fault {
        BAD_EMAIL,
        BAD_PHONE;

        /// Key of the text that says what to do.
        public String messageKey() {
            return "accounts.contact." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
