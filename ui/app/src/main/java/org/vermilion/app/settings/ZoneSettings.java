package org.vermilion.app.settings;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;
import org.vermilion.typeset.Fonts;

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
 * @param fonts a folder of own fonts; none if absent
 */
public record ZoneSettings(Level ceiling, int port, @Nullable String address, Path data,
        @Nullable DatabaseSettings database, @Nullable LdapSettings directory, boolean demo, @Nullable Path fonts) {

    public record DatabaseSettings(String url, String username, @Nullable Path passwordFile) {}

    /** The directory; {@code trustedCertificates} is PEM, null for what the platform trusts. */
    public record LdapSettings(String url, String baseDn, @Nullable String bindDn, @Nullable Path bindPasswordFile,
            @Nullable Path trustedCertificates) {}

    /** The address to listen on. */
    public String listenAddress() {
        return address == null ? "127.0.0.1" : address;
    }

    /** Whether the folder of fonts can be used; asked of the zone that runs here alone. */
    void fontProblems(String at, List<String> problems) {
        if (fonts == null) {
            return;
        }
        if (!Files.isDirectory(fonts)) {
            problems.add(at + ".fonts: 没有这个字体目录。 / There is no such folder of fonts.");
            return;
        }
        try {
            Fonts.load(fonts);
        } catch (UncheckedIOException e) {
            problems.add(at + ".fonts: 字体不可用。 / A font cannot be used. " + e.getCause().getMessage());
        }
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
