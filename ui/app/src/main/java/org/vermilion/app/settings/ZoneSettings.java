package org.vermilion.app.settings;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;

/**
 * What one zone needs to run.
 *
 * @param ceiling the highest level it may hold
 * @param port where it listens, 1 to 65535
 * @param address the address it listens on; loopback if absent
 * @param data its directory: database (if embedded), store, index, keys
 * @param database the database; an embedded one in the data directory if absent
 * @param directory the LDAP directory; required unless this is a demo
 * @param demo whether it runs with the demo organisation and its accounts, on loopback only
 */
public record ZoneSettings(Level ceiling, int port, @Nullable String address, Path data,
        @Nullable DatabaseSettings database, @Nullable LdapSettings directory, boolean demo) {

    public record DatabaseSettings(String url, String username, @Nullable Path passwordFile) {}

    /** The directory; {@code trustedCertificates} is PEM, null for what the platform trusts. */
    public record LdapSettings(String url, String baseDn, @Nullable String bindDn, @Nullable Path bindPasswordFile,
            @Nullable Path trustedCertificates) {}

    /** The address to listen on. */
    public String listenAddress() {
        return address == null ? "127.0.0.1" : address;
    }

    void problems(String at, List<String> problems) {
        if (ceiling == null) {
            problems.add(at + ".ceiling: 缺少区域上限。 / The ceiling is missing.");
        }
        if (port < 1 || port > 65_535) {
            problems.add(at + ".port: 端口须为 1–65535。 / The port must be 1 to 65535.");
        }
        if (data == null) {
            problems.add(at + ".data: 缺少数据目录。 / The data directory is missing.");
        }
        if (directory == null && !demo) {
            problems.add(at + ".directory: 缺少目录服务（仅演示可省略）。 / The directory is missing; only a demo goes without.");
        }
        if (demo && !List.of("127.0.0.1", "localhost", "::1").contains(listenAddress())) {
            problems.add(at + ".address: 演示只能监听本机回环地址。 / A demo listens on loopback only.");
        }
    }
}
