package vn.daihoi.exchange.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which addresses may be told anything. A person who names an address makes this server open it:
/// so it must not lead into the network behind the server (SSRF).
@Component
class HookAddress {

    static final int LONGEST = 500;

    private final boolean privateAllowed;

    /// @param privateAllowed whether receivers in the own network, and without encryption there,
    ///   are allowed
    HookAddress(@Value("${daihoi.exchange.webhooks.private-networks}") boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /// Why an address is refused.
    enum Fault {
        MALFORMED,
        NOT_HTTPS,
        UNKNOWN_HOST,
        PRIVATE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Empty when it may be told. Asked again before each call, as names come to mean other hosts;
    /// the JVM keeps the answer for the seconds until the connection is made.
    Optional<Fault> fault(String address) {
        var uri = uri(address);
        if (uri.isEmpty()) {
            return Optional.of(Fault.MALFORMED);
        }
        if (!uri.get().getScheme().equals("https") && !privateAllowed) {
            return Optional.of(Fault.NOT_HTTPS);
        }
        return privateAllowed ? Optional.empty() : hostFault(uri.get().getHost());
    }

    private static Optional<URI> uri(String address) {
        try {
            var uri = new URI(address.strip());
            boolean whole =
                    uri.getHost() != null
                            && uri.getUserInfo() == null
                            && uri.getFragment() == null
                            && address.length() <= LONGEST
                            && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
            return whole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Fault> hostFault(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(HookAddress::isPrivate)
                    ? Optional.of(Fault.PRIVATE)
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(Fault.UNKNOWN_HOST);
        }
    }

    /// Whether an address lies in this machine, in the network behind it, or nowhere.
    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || switch (address) {
                    case Inet4Address four -> isPrivate(four.getAddress());
                    case Inet6Address six -> isPrivateSix(six.getAddress());
                    default -> true;
                };
    }

    /// 0/8, 100.64/10 (behind the provider), 192.0.0/24, 198.18/15 (measurements), 240/4.
    private static boolean isPrivate(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && address[2] == 0)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
    }

    /// fc00::/7 (own networks), and those that carry an address of version 4: 64:ff9b::/96,
    /// 2002::/16, 2001::/32, ::/96.
    private static boolean isPrivateSix(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        return (first & 0xfe00) == 0xfc00
                || (first == 0x64 && second == 0xff9b)
                || first == 0x2002
                || (first == 0x2001 && second == 0)
                || first == 0;
    }
}
