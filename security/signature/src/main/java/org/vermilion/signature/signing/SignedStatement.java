package org.vermilion.signature.signing;

import java.util.Arrays;

import org.vermilion.signature.Digest;

/**
 * Some bytes and the signature over them. Equal if both are equal byte for byte; changing an array given or received
 * does not change it.
 *
 * @param statement what was signed
 * @param signature the detached CMS signature, DER (RFC 5652)
 */
public record SignedStatement(byte[] statement, byte[] signature) {

    public SignedStatement {
        statement = statement.clone();
        signature = signature.clone();
    }

    @Override
    public byte[] statement() {
        return statement.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedStatement that
                && Arrays.equals(statement, that.statement) && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(statement) + Arrays.hashCode(signature);
    }

    /** The statement's digest, never its words. */
    @Override
    public String toString() {
        return "SignedStatement[" + Digest.of(statement) + "]";
    }
}
