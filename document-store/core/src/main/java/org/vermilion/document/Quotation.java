package org.vermilion.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.vermilion.mark.RuleForm;
import org.vermilion.signature.Digest;
import org.vermilion.subject.PersonId;

/**
 * A mark of secrecy above the label that is quoted (引文), with who says so and why. It holds for one passage as it
 * stands: a passage that changes is said to be a quotation anew.
 *
 * @param mark the mark as rules read it, such as {@code 机密★10年}
 */
public record Quotation(Passage passage, String mark, String reason, PersonId by, Instant at) {

    /**
     * Which passage.
     *
     * @param element the element it stands in
     * @param digest of the whole paragraph, cell or element, as rules read it
     */
    public record Passage(String element, String digest) {

        static Passage of(String element, String text) {
            return new Passage(element, Digest.of(RuleForm.tight(text).getBytes(StandardCharsets.UTF_8)).toString());
        }
    }

    /** What is said to be one: the element, the whole paragraph, cell or element the mark stands in, and why. */
    public record Said(String element, String passage, String reason) {

        @Override
        public String toString() {
            return "Said[" + element + "]";
        }
    }

    @Override
    public String toString() {
        return "Quotation[" + passage.element() + "]";
    }
}
