package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.UnitId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The accounts that the sign-in page of a demonstration shows.
@Component
class DemoPeople {

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    /// @return who acts, by login
    Map<String, Viewer> create(Script script, UnitKeys units) {
        var viewers = new HashMap<String, Viewer>();
        for (Script.Account account : script.accounts()) {
            PersonId id = people.create(account.login(), account.name(), script.password());
            UnitId unit = units.of(account.unit());
            people.grant(id, Role.valueOf(account.role()), unit);
            viewers.put(account.login(), new Viewer(id, account.login(), account.name()));
        }
        return viewers;
    }

    /// People who are there but set no password, so that no one signs in as them.
    Map<String, Viewer> createWithoutPassword(List<Script.Account> accounts, UnitKeys units) {
        var viewers = new HashMap<String, Viewer>();
        for (Script.Account account : accounts) {
            PersonId id = people.create(account.login(), account.name(), null);
            people.grant(id, Role.valueOf(account.role()), units.of(account.unit()));
            viewers.put(account.login(), new Viewer(id, account.login(), account.name()));
        }
        return viewers;
    }
}
