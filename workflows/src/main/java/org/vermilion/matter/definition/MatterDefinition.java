package org.vermilion.matter.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;
import org.vermilion.zone.ZoneName;

/**
 * What a matter is: whom it serves, what it takes, how long it may take and what comes of it.
 *
 * <p>A case keeps the version it began with. Read and checked by {@link MatterPackages}; immutable.
 *
 * @param code the name of its package, such as {@code organisation-filing}
 * @param version from 1
 * @param basis what it rests on; at least one
 * @param procedures the only ones that may pause its clock
 * @param deemedAcceptance whether silence accepts (行政许可法 art. 32); off for an investor's matters
 * @param withheldBecause the reason if it is not disclosed, else null
 * @param telephone whom to call about it; null if nobody is named
 * @param calendarWords how its days are counted; null for the usual words, see {@link #counted}
 * @param process the key of its process
 * @param form the file of its form in the package
 */
public record MatterDefinition(
        String code,
        int version,
        Wording name,
        MatterType type,
        Wording handler,
        List<Basis> basis,
        Set<Target> targets,
        List<Wording> conditions,
        List<Material> materials,
        Clock clock,
        Supplement supplement,
        boolean deemedAcceptance,
        List<Procedure> procedures,
        Result result,
        ZoneName zone,
        Level level,
        Openness openness,
        @Nullable Wording withheldBecause,
        @Nullable String telephone,
        @Nullable Wording calendarWords,
        String process,
        String form) {

    public MatterDefinition {
        basis = List.copyOf(basis);
        targets = Set.copyOf(targets);
        conditions = List.copyOf(conditions);
        materials = List.copyOf(materials);
        procedures = List.copyOf(procedures);
    }

    private static final Wording USUAL_COUNTING = new Wording(
            "期限按工作日计算，不含法定节假日和公休日，调休上班日计入；事项发生的当日不计。补正期间暂停计时。",
            "Days are working days: public holidays and weekends do not count, weekend days worked do; the day of the event"
                    + " itself does not. The clock is paused while a supplement is awaited.");

    /** How its days are counted, said for its applicants. */
    public Wording counted() {
        return calendarWords == null ? USUAL_COUNTING : calendarWords;
    }

    /** The material of a code. */
    public Optional<Material> material(String materialCode) {
        return materials.stream().filter(material -> material.code().equals(materialCode)).findFirst();
    }

    /** The codes of all its materials. */
    public Set<String> materialCodes() {
        return materials.stream().map(Material::code).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The special procedure of a code; a clock is not paused for any other. */
    public Optional<Procedure> procedure(String procedureCode) {
        return procedures.stream().filter(procedure -> procedure.code().equals(procedureCode)).findFirst();
    }

    /** The same in two languages. */
    public record Wording(String zh, String en) {
    }

    /** A document or law and the clause of it. */
    public record Basis(String document, String clause, Wording about) {
    }

    /** Whom a matter serves. */
    public enum Target { ENTERPRISE, DISTRICT, CITIZEN, INTERNAL }

    /** Something the applicant hands in; {@code when} says in which case, if it is conditional, else null. */
    public record Material(String code, Wording name, Need need, @Nullable Wording when, Medium medium) {
    }

    /** Whether a material must be there; deferrable ones (容缺) may follow. */
    public enum Need { REQUIRED, CONDITIONAL, DEFERRABLE }

    /** How a material comes: as the matter's form, as a file, on paper. */
    public enum Medium { FORM, ELECTRONIC, PAPER }

    /**
     * The time it may take, in working days.
     *
     * @param acceptanceDays 1 to 60, from receipt to the decision whether to accept
     * @param promisedDays 1 to {@code legalDays}
     * @param legalDays 1 to 250
     */
    public record Clock(Start start, int acceptanceDays, int promisedDays, int legalDays) {
    }

    /** The event whose day is day 0. */
    public enum Start { ON_ACCEPTANCE, ON_RECEIPT }

    /** How what is missing is asked for: all at once and once only (一次性告知), or not. */
    public record Supplement(boolean onceOnly) {
    }

    /** A special procedure (特别程序) such as an expert review; {@code mostDays} are working days. */
    public record Procedure(String code, Wording name, int mostDays, boolean pausesClock) {
    }

    /** What comes of it. */
    public record Result(ResultKind kind, Wording name) {
    }

    /** The kind of document that states the result (批复, 函, 备案表, 证书). */
    public enum ResultKind { REPLY, LETTER, FILING_FORM, CERTIFICATE }

    /** Whether it is disclosed (主动公开, 依申请公开, 不予公开). */
    public enum Openness { PROACTIVE, ON_REQUEST, WITHHELD }
}
