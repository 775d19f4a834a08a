package vn.daihoi.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.exchange.internal.HookAddress.Fault;

/// Hosts are given by number, so that no test asks the network for a name.
class HookAddressTest {

    private final HookAddress strict = new HookAddress(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.254",
                "192.168.1.10",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[::ffff:10.0.0.1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2002:a00:1::1]",
                "[2001:0:a00:1::1]"
            })
    void refusesWhatLiesInTheOwnNetwork(String host) {
        assertThat(strict.fault("https://" + host + "/hook")).contains(Fault.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://203.0.113.5/hook",
                "https://172.32.0.1/hook",
                "https://100.128.0.1:8443/a?b=c",
                "https://[2400:cb00::1]/hook"
            })
    void takesWhatLiesOutside(String address) {
        assertThat(strict.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "phanmem.vn/hook",
                "ftp://203.0.113.5/hook",
                "https:///hook",
                "https://user:word@203.0.113.5/hook",
                "https://203.0.113.5/hook#part",
                "https://203.0.113.5/a b",
                "javascript:alert(1)"
            })
    void refusesWhatIsNoAddress(String address) {
        assertThat(strict.fault(address)).contains(Fault.MALFORMED);
    }

    @Test
    void refusesAnAddressOfMoreThan500Signs() {
        String long500 = "https://203.0.113.5/" + "a".repeat(HookAddress.LONGEST);
        assertThat(strict.fault(long500)).contains(Fault.MALFORMED);
    }

    @Test
    void wantsEncryption() {
        assertThat(strict.fault("http://203.0.113.5/hook")).contains(Fault.NOT_HTTPS);
    }

    @Test
    void letsTheServersOwnerAllowTheOwnNetwork() {
        var open = new HookAddress(true);
        assertThat(open.fault("http://10.1.2.3/hook")).isEmpty();
        assertThat(open.fault("file:///etc/passwd")).contains(Fault.MALFORMED);
    }
}
