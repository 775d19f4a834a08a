package vn.daihoi.audit;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/// One act of a person, to be taken down. Built step by step from [#of(String)].
///
/// @param key what was done, `<module>.<thing>.<verb>`; the text `audit.act.<key>` names it
/// @param campaign campaign it was done in; null outside of one
/// @param unit unit it was done on; null when it concerns none
/// @param objectType kind of the thing, for instance `milestone`; null when there is none
/// @param objectId key of the thing; null when there is none
/// @param before values before the act; null when nothing was there. Personal fields are masked by
///   name, see [Personal].
/// @param after values after the act; null when nothing is left
/// @param by login of the person, where the request does not tell; null otherwise
public record Act(
        String key,
        @Nullable UUID campaign,
        @Nullable UUID unit,
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable Map<String, ?> before,
        @Nullable Map<String, ?> after,
        @Nullable String by) {

    public Act {
        if (!key.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException(
                    "Act [%s] is not of the form module.thing.verb.".formatted(key));
        }
    }

    public static Act of(String key) {
        return new Act(key, null, null, null, null, null, null, null);
    }

    public Act in(@Nullable UUID campaign) {
        return new Act(key, campaign, unit, objectType, objectId, before, after, by);
    }

    public Act on(@Nullable UUID unit) {
        return new Act(key, campaign, unit, objectType, objectId, before, after, by);
    }

    public Act object(String type, Object id) {
        return new Act(key, campaign, unit, type, id.toString(), before, after, by);
    }

    public Act before(Map<String, ?> values) {
        return new Act(key, campaign, unit, objectType, objectId, values, after, by);
    }

    public Act after(Map<String, ?> values) {
        return new Act(key, campaign, unit, objectType, objectId, before, values, by);
    }

    /// For acts before sign-in, such as a failed attempt.
    public Act by(String login) {
        return new Act(key, campaign, unit, objectType, objectId, before, after, login);
    }
}
