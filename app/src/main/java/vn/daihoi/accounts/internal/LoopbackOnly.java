package vn.daihoi.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authorization.AuthorizationDecision;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Lets in only requests that come from the machine itself, and not through a proxy on it.
final class LoopbackOnly {

    private LoopbackOnly() {}

    static AuthorizationDecision decide(HttpServletRequest request) {
        return new AuthorizationDecision(
                isLoopback(request.getRemoteAddr())
                        && request.getHeader("X-Forwarded-For") == null);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
