package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Contact;
import vn.daihoi.accounts.Contacts;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

@Service
class StoredContacts implements Contacts {

    private static final int LONGEST = 254;

    /// Plain addresses only: no quotes, no comments, and nothing that could end a line of a mail.
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private static final Pattern PHONE = Pattern.compile("0[0-9]{8,11}");

    private final DSLContext database;
    private final Audit audit;

    StoredContacts(DSLContext database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    @Override
    public Map<PersonId, Contact> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return database.select(PERSON.ID, PERSON.NAME, PERSON.EMAIL, PERSON.PHONE)
                .from(PERSON)
                .where(PERSON.ID.eq(DSL.any(ids)), PERSON.ACTIVE.isTrue())
                .fetchMap(
                        row -> new PersonId(row.value1()),
                        row ->
                                new Contact(
                                        new PersonId(row.value1()),
                                        row.value2(),
                                        row.value3(),
                                        row.value4()));
    }

    @Override
    @Transactional
    public List<Fault> keep(PersonId person, String email, String phone) {
        String address = email.strip();
        String digits = phone.replaceAll("[\\s.()-]", "").replaceFirst("^\\+84", "0");
        var faults = new ArrayList<Fault>();
        if (!address.isEmpty() && !isAddress(address)) {
            faults.add(Fault.BAD_EMAIL);
        }
        if (!digits.isEmpty() && !PHONE.matcher(digits).matches()) {
            faults.add(Fault.BAD_PHONE);
        }
        if (faults.isEmpty()) {
            store(person, address, digits);
        }
        return faults;
    }

    private static boolean isAddress(String address) {
        return address.length() <= LONGEST && EMAIL.matcher(address).matches();
    }

    /// What the address is stays out of the log: that it changed is enough.
    private void store(PersonId person, String address, String digits) {
        database.update(PERSON)
                .set(PERSON.EMAIL, address.isEmpty() ? null : address)
                .set(PERSON.PHONE, digits.isEmpty() ? null : digits)
                .where(PERSON.ID.eq(person.value()))
                .execute();
        audit.record(
                Act.of("accounts.contact.change")
                        .object("person", person.value())
                        .after(Map.of("mail", !address.isEmpty(), "text", !digits.isEmpty())));
    }
}
