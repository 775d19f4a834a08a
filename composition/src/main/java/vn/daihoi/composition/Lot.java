package vn.daihoi.composition;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// A draw that anybody can repeat with a tool at hand: names stand in the order of the SHA-256 sums
/// of `seed:name`, for instance of `42:ward-3` in UTF-8. The order in which they are listed plays
/// no part, and neighbouring seeds have nothing in common.
///
/// @param seed recorded with whatever is drawn
public record Lot(long seed) {

    private static final int FRACTION_BITS = 62;

    /// The names in the order drawn.
    public List<String> draw(Collection<String> names) {
        var tickets =
                names.stream().collect(Collectors.toMap(name -> name, this::ticket, (a, _) -> a));
        return names.stream().sorted(Comparator.comparing(tickets::get)).toList();
    }

    /// The ticket of a name, 64 hexadecimal digits; the smallest is drawn first.
    public String ticket(String name) {
        return HexFormat.of().formatHex(sum(name));
    }

    /// A number from 0 (included) to `below` (excluded), every one as likely as the others but for
    /// less than 1 in 10^18 times `below`.
    ///
    /// @param name of what is drawn; another name draws another number
    /// @param below 1 or more
    public long number(String name, long below) {
        var drawn = new BigInteger(1, sum(name)).shiftRight(256 - FRACTION_BITS);
        return drawn.multiply(BigInteger.valueOf(below)).shiftRight(FRACTION_BITS).longValueExact();
    }

    private byte[] sum(String name) {
        try {
            var sums = MessageDigest.getInstance("SHA-256");
            return sums.digest((seed + ":" + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
