package vn.daihoi.accounts;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Those who sign in, for other modules to ask and to set up.
public interface People {

    Optional<Person> find(PersonId person);

    /// @param login in any case
    Optional<Person> byLogin(String login);

    /// Those of `people` that exist, by key.
    Map<PersonId, Person> find(Collection<PersonId> people);

    /// Full names of those of `people` that exist, by key.
    Map<PersonId, String> names(Collection<PersonId> people);

    /// @param login made lower case; letters, digits, dot, dash and underscore, 2 to 60
    /// @param password null: the person sets one through a one-time link first
    /// @throws IllegalArgumentException if the login is taken or is not of that form
    PersonId create(String login, String name, @Nullable String password);

    /// Publishes [RoleGranted]. Granting what is granted changes nothing.
    void grant(PersonId person, Role role, UnitId unit);

    /// How many active people have a role on one of these units.
    int withRolesOn(Collection<UnitId> units);

    /// Active people whose role on the very unit allows this, by unit; units that have none are
    /// absent.
    Map<UnitId, List<PersonId>> holdersOn(Permission permission, Collection<UnitId> units);

    /// Active people whose role allows this on the unit, by itself or by a unit above it.
    List<Person> holdersOf(Permission permission, CampaignUnit unit);
}
