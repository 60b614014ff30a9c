package org.vermilion.content;

import java.util.function.Supplier;

import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisContentAlreadyExistsException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUpdateConflictException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisVersioningException;
import org.vermilion.access.AccessReason;
import org.vermilion.refusal.Refusal;

/** Turns what a repository throws into refusals, so that nobody outside meets a CMIS type. */
final class RepositoryCalls {

    private RepositoryCalls() {
    }

    static <T> T refusing(Supplier<T> call) {
        try {
            return call.get();
        } catch (CmisBaseException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(CmisBaseException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal; // the embedded repository says better what is wrong
            }
        }
        if (e instanceof CmisObjectNotFoundException) {
            return new Refusal(AccessReason.ABSENT, e);
        }
        if (e instanceof CmisUpdateConflictException || e instanceof CmisVersioningException
                || e instanceof CmisNameConstraintViolationException || e instanceof CmisContentAlreadyExistsException) {
            return new Refusal(ContentReason.CONFLICT, e);
        }
        if (e instanceof CmisConstraintException) {
            return new Refusal(ContentReason.FROZEN, e);
        }
        if (e instanceof CmisInvalidArgumentException) {
            return new Refusal(ContentReason.REJECTED, e);
        }
        return new Refusal(ContentReason.UNAVAILABLE, e);
    }
}
