package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.FirstAdministrator;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartNote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Service
class MakeFirstAdministrator implements FirstAdministrator, StartNote {

    private static final String LOGIN = "quantri";

    private final DSLContext database;
    private final People people;
    private final OneTimeLinks links;

    MakeFirstAdministrator(DSLContext database, People people, OneTimeLinks links) {
        this.database = database;
        this.people = people;
        this.links = links;
    }

    @Override
    @Transactional
    public Optional<String> linkIfNobody(String baseUrl) {
        boolean somebody =
                database.fetchExists(
                        PERSON, PERSON.ACTIVE.isTrue(), PERSON.PASSWORD_HASH.isNotNull());
        String name = Texts.in(Texts.VIETNAMESE).text("accounts.role.administrator");
        return somebody ? Optional.empty() : Optional.of(create(LOGIN, name, null, baseUrl));
    }

    @Override
    @Transactional
    public String create(String login, String name, @Nullable UnitId unit, String baseUrl) {
        PersonId person =
                people.byLogin(login)
                        .map(Person::id)
                        .orElseGet(() -> people.create(login, name, null));
        people.grant(person, Role.ADMINISTRATOR, unit == null ? RoleGrant.EVERYWHERE : unit);
        return baseUrl + links.issue(person);
    }

    @Override
    public List<String> lines(String address, Locale locale) {
        return linkIfNobody(address)
                .map(link -> List.of(Texts.in(locale).text("accounts.first-link", LOGIN, link)))
                .orElse(List.of());
    }
}
