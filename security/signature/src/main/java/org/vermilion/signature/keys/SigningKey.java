package org.vermilion.signature.keys;

import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.operator.ContentSigner;
import org.vermilion.signature.suite.Suite;

/**
 * A key to sign with once, on one thread, and what vouches for it.
 *
 * @param name whose key it is
 * @param suite the algorithms it belongs to
 * @param signer signs; the private key itself stays in the vault
 * @param chain its certificate, then those above it, the root last
 */
public record SigningKey(KeyName name, Suite suite, ContentSigner signer, List<X509Certificate> chain) {

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /** The key's own certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }
}
