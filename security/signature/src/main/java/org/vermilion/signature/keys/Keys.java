package org.vermilion.signature.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.SignatureReason;

/** What a vault's file holds: the one class that touches a key store. Read by many threads once nobody adds to it. */
final class Keys {

    /** No key name, since it has no slash. */
    private static final String ROOT = "root";

    private final KeyStore store;
    private final char[] password;

    private Keys(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    static Keys startingWith(PrivateKey rootKey, X509Certificate root, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ROOT, rootKey, password, new Certificate[] {root});
            return new Keys(store, password);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the platform lacks PKCS#12", e);
        }
    }

    static Keys decode(byte[] file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            if (!store.isKeyEntry(ROOT)) {
                throw new Refusal(SignatureReason.VAULT_UNREADABLE);
            }
            return new Keys(store, password);
        } catch (IOException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            throw new Refusal(wrong ? SignatureReason.VAULT_PASSWORD : SignatureReason.VAULT_UNREADABLE, e);
        } catch (GeneralSecurityException e) {
            throw new Refusal(SignatureReason.VAULT_UNREADABLE, e);
        }
    }

    byte[] encode() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            store.store(out, password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform cannot write PKCS#12", e);
        }
        return out.toByteArray();
    }

    void add(KeyName name, PrivateKey key, X509Certificate certificate) {
        try {
            store.setKeyEntry(name.value(), key, password, new Certificate[] {certificate, root()});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform's PKCS#12 takes no such key", e);
        }
    }

    X509Certificate root() {
        X509Certificate root = certificate(ROOT);
        if (root == null) {
            throw new Refusal(SignatureReason.VAULT_UNREADABLE);
        }
        return root;
    }

    PrivateKey rootKey() {
        return privateKey(ROOT);
    }

    @Nullable X509Certificate certificate(KeyName name) {
        return certificate(name.value());
    }

    PrivateKey privateKey(KeyName name) {
        return privateKey(name.value());
    }

    private @Nullable X509Certificate certificate(String alias) {
        try {
            return (X509Certificate) store.getCertificate(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a loaded key store stays loaded", e);
        }
    }

    private PrivateKey privateKey(String alias) {
        try {
            return (PrivateKey) store.getKey(alias, password);
        } catch (GeneralSecurityException e) {
            throw new Refusal(SignatureReason.VAULT_UNREADABLE, e);
        }
    }
}
