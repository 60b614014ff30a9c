package org.vermilion.signature.keys;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.SignatureReason;
import org.vermilion.signature.suite.Suite;
import org.vermilion.zone.ZoneName;

/**
 * The keys of one zone: a root authority and the keys it issued, in one password-protected PKCS#12 file (RFC 7292)
 * {@code <zone>.p12} of mode 0600. Private keys never leave; a {@link SigningKey} signs with one.
 *
 * <p>Each change replaces the file as a whole and is on the disk before the call returns. Safe for use by many threads,
 * and by several processes that share the directory.
 */
public final class KeyVault {

    private static final Logger LOG = LoggerFactory.getLogger(KeyVault.class);
    private static final Duration RENEWAL = Duration.ofDays(30);
    private static final Suite SUITE = Suite.INTL;

    private final DurableFile file;
    private final char[] password;
    private final Clock clock;
    private final Certificates certificates;
    private final ConcurrentMap<X509Certificate, PrivateKey> privateKeys = new ConcurrentHashMap<>();
    /** Replaced, never changed, so that readers need no lock. */
    private volatile Contents contents;

    /** @param stamp which state of the file this is */
    private record Contents(Keys keys, String stamp) {}

    private KeyVault(DurableFile file, String zone, char[] password, Clock clock) throws IOException {
        this.file = file;
        this.password = password.clone();
        this.clock = clock;
        this.certificates = new Certificates(SUITE, clock);
        this.contents = file.alone(() -> {
            file.sweep();
            return file.exists() ? load() : create(zone);
        });
    }

    /**
     * Opens the zone's vault, and creates it with a new root if the directory has none.
     *
     * @param directory where the vault lies; made if absent
     * @param zone the zone's name, see {@link ZoneName}
     * @param password protects the file, printable ASCII as PKCS#12 demands here; copied, so the caller may clear it
     * @param clock when certificates begin and whether they are due for renewal
     * @throws Refusal {@code VAULT-PASSWORD}, {@code VAULT-UNREADABLE} or {@code VAULT-UNWRITABLE}
     * @throws IllegalArgumentException if the zone's name is none
     */
    public static KeyVault open(Path directory, String zone, char[] password, Clock clock) {
        if (password.length == 0 || !CharBuffer.wrap(password).chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new Refusal(SignatureReason.VAULT_PASSWORD);
        }
        Path path = directory.toAbsolutePath().resolve(new ZoneName(zone) + ".p12");
        try {
            Files.createDirectories(directory);
            return new KeyVault(new DurableFile(path), zone, password, clock);
        } catch (IOException e) {
            throw new Refusal(SignatureReason.VAULT_UNWRITABLE, e);
        }
    }

    /**
     * The certificate of this key, made out now if there is none or if it has less than 30 days left. A certificate in
     * force is returned as it is, even if it names another holder.
     *
     * @throws Refusal {@code VAULT-UNWRITABLE}, and nothing was issued
     */
    public X509Certificate issue(KeyName name, CertificateHolder holder) {
        issueAll(Map.of(name, holder));
        return certificate(name);
    }

    /**
     * As {@link #issue} for many keys: all are issued in one write, or none.
     *
     * @return the certificate of each name asked for
     * @throws Refusal {@code VAULT-UNWRITABLE}, and nothing was issued
     */
    public Map<KeyName, X509Certificate> issueAll(Map<KeyName, CertificateHolder> holders) {
        Map<KeyName, CertificateHolder> asked = new TreeMap<>(holders);
        if (!asked.keySet().stream().allMatch(name -> inForce(contents.keys(), name))) {
            try {
                file.alone(() -> contents = issueMissing(asked));
            } catch (IOException e) {
                throw new Refusal(SignatureReason.VAULT_UNWRITABLE, e);
            }
        }
        Map<KeyName, X509Certificate> issued = new TreeMap<>();
        asked.keySet().forEach(name -> issued.put(name, certificate(name)));
        return issued;
    }

    /** Whether there is such a key. */
    public boolean has(KeyName name) {
        return holding(name) != null;
    }

    /** @throws Refusal {@code KEY-ABSENT} */
    public X509Certificate certificate(KeyName name) {
        return chain(name).get(0);
    }

    /**
     * The key's certificate, then those above it, the root last.
     *
     * @throws Refusal {@code KEY-ABSENT}
     */
    public List<X509Certificate> chain(KeyName name) {
        return chain(required(name), name);
    }

    /**
     * The key to make one signature with.
     *
     * @throws Refusal {@code KEY-ABSENT}
     */
    public SigningKey signingKey(KeyName name) {
        Keys keys = required(name);
        List<X509Certificate> chain = chain(keys, name);
        PrivateKey key = privateKeys.computeIfAbsent(chain.get(0), absent -> keys.privateKey(name));
        return new SigningKey(name, SUITE, SUITE.signer(key), chain);
    }

    /** The root certificates that vouch for this vault's keys. */
    public List<X509Certificate> anchors() {
        return List.of(contents.keys().root());
    }

    /**
     * Writes the root certificates for those who verify, as PEM (RFC 7468).
     *
     * @throws Refusal {@code VAULT-UNWRITABLE}
     */
    public void exportAnchors(Path pem) {
        try {
            StringBuilder text = new StringBuilder();
            Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
            for (X509Certificate anchor : anchors()) {
                text.append("-----BEGIN CERTIFICATE-----\n").append(lines.encodeToString(anchor.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            }
            new DurableFile(pem.toAbsolutePath())
                    .replace(text.toString().getBytes(StandardCharsets.US_ASCII), "rw-r--r--");
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal(SignatureReason.VAULT_UNWRITABLE, e);
        }
    }

    /** Names the file, never the password. */
    @Override
    public String toString() {
        return "KeyVault[" + file.path().getFileName() + "]";
    }

    private Contents create(String zone) throws IOException {
        KeyPair pair = SUITE.newKeyPair();
        Contents created = save(Keys.startingWith(pair.getPrivate(), certificates.root(zone, pair), password));
        LOG.info("Created the root authority of zone {}", zone);
        return created;
    }

    private Contents issueMissing(Map<KeyName, CertificateHolder> asked) throws IOException {
        // Read afresh: another process may have issued keys meanwhile, and this write must keep them.
        Contents now = load();
        Keys keys = now.keys();
        PrivateKey rootKey = keys.rootKey();
        boolean changed = false;
        for (Map.Entry<KeyName, CertificateHolder> each : asked.entrySet()) {
            if (!inForce(keys, each.getKey())) {
                KeyPair pair = SUITE.newKeyPair();
                keys.add(each.getKey(), pair.getPrivate(), certificates.holder(
                        each.getKey(), each.getValue(), pair.getPublic(), rootKey, keys.root()));
                changed = true;
            }
        }
        return changed ? save(keys) : now;
    }

    private Contents load() throws IOException {
        // The stamp first: if the file is replaced in between, the next look finds another stamp and reads again.
        String stamp = file.stamp();
        return new Contents(Keys.decode(file.read(), password), stamp);
    }

    private Contents save(Keys keys) throws IOException {
        file.replace(keys.encode(), "rw-------");
        return new Contents(keys, file.stamp());
    }

    private static List<X509Certificate> chain(Keys keys, KeyName name) {
        X509Certificate certificate = keys.certificate(name);
        if (certificate == null) {
            throw new Refusal(SignatureReason.KEY_ABSENT, name);
        }
        return List.of(certificate, keys.root());
    }

    private Keys required(KeyName name) {
        Keys keys = holding(name);
        if (keys == null) {
            throw new Refusal(SignatureReason.KEY_ABSENT, name);
        }
        return keys;
    }

    /** The keys with this one among them, read again if another process has written since; null if it is in neither. */
    private @Nullable Keys holding(KeyName name) {
        Keys known = contents.keys();
        if (known.certificate(name) != null) {
            return known;
        }
        try {
            if (!contents.stamp().equals(file.stamp())) {
                file.alone(() -> contents = load());
            }
        } catch (IOException e) {
            throw new Refusal(SignatureReason.VAULT_UNREADABLE, e);
        }
        Keys fresh = contents.keys();
        return fresh.certificate(name) == null ? null : fresh;
    }

    private boolean inForce(Keys keys, KeyName name) {
        X509Certificate certificate = keys.certificate(name);
        return certificate != null && certificate.getNotAfter().toInstant().isAfter(clock.instant().plus(RENEWAL));
    }
}
