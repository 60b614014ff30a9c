package org.vermilion.process;

/**
 * One thing wrong with a model.
 *
 * @param rule which rule it breaks
 * @param model the process's key
 * @param element the id of the element, or its name if it has no id
 * @param detail the attribute, element or expression in question
 */
public record ModelFinding(ModelRule rule, String model, String element, String detail) {

    /** What is wrong, in Chinese. */
    public String zh() {
        return rule.zh().replace("{0}", detail);
    }

    /** What is wrong, in English. */
    public String en() {
        return rule.en().replace("{0}", detail);
    }

    @Override
    public String toString() {
        return model + "#" + element + " " + rule.code() + ": " + zh() + " / " + en();
    }
}
