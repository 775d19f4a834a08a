package vn.daihoi.accounts.internal;

import java.util.regex.Pattern;

/// What a login may look like: easy to say on the telephone and to type on any keyboard.
public final class NewPerson {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private NewPerson() {}

    /// @param login lower case
    public static boolean isLogin(String login) {
        return LOGIN.matcher(login).matches();
    }
}
