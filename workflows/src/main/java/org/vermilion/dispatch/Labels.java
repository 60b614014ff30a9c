package org.vermilion.dispatch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.identity.Organ;
import org.vermilion.identity.OrganKind;
import org.vermilion.identity.People;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Subject;
import org.vermilion.task.Words;
import org.vermilion.transfer.gate.AddressBook;
import org.vermilion.transfer.gate.Gate;
import org.vermilion.transfer.gate.Verdict;
import org.vermilion.zone.ZoneName;

/** What each level would mean here: who may read it, which zones may hold it, whether enterprises may get it. */
@Component
public class Labels {

    private final AccessGuard guard;
    private final Gate gate;
    private final AddressBook addresses;
    private final People people;

    Labels(AccessGuard guard, Gate gate, AddressBook addresses, People people) {
        this.guard = guard;
        this.gate = gate;
        this.addresses = addresses;
        this.people = people;
    }

    /**
     * A level to choose.
     *
     * @param implies one sentence of what follows from it in this zone
     * @param refused why the person may not draft at it here; null if they may
     */
    public record Choice(Level level, Words implies, @Nullable Refusal refused) {}

    /** Every level, from the lowest up. */
    public List<Choice> choices(Subject subject) {
        return Stream.of(Level.values()).map(level -> new Choice(level, implies(level), refusal(subject, level))).toList();
    }

    private @Nullable Refusal refusal(Subject subject, Level level) {
        try {
            guard.requireMayHold(subject, Label.of(level));
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    private Words implies(Level level) {
        if (!guard.zone().mayHold(Label.of(level))) {
            return new Words("高于本区域上限（" + guard.zone().ceiling().chinese() + "），内容不得进入" + guard.zone().name().chinese() + "。",
                    "Above this zone's ceiling (" + guard.zone().ceiling() + "): such content must not enter zone "
                            + guard.zone().name() + ".");
        }
        List<Verdict> open = gate.examine(Label.of(level), addresses.all().stream().map(to -> to.organ()).toList()).stream()
                .filter(Verdict::allowed).toList();
        Set<String> zones = open.stream().map(verdict -> String.valueOf(verdict.zone()))
                .collect(Collectors.toCollection(TreeSet::new));
        zones.add(guard.zone().name().value());
        boolean enterprises = open.stream().anyMatch(verdict -> isEnterprise(verdict.organ()));
        String zonesZh = zones.stream().map(zone -> new ZoneName(zone).chinese()).collect(Collectors.joining("、"));
        return new Words(readersZh(level) + "；可存于" + zonesZh + "；"
                + (enterprises ? "可以发往企业。" : "不得发往企业。"),
                readersEn(level) + "; may lie in " + String.join(", ", zones) + "; "
                        + (enterprises ? "may go to enterprises." : "must not go to enterprises."));
    }

    private boolean isEnterprise(OrganId organ) {
        return people.organ(organ).map(Organ::kind).filter(OrganKind.ENTERPRISE::equals).isPresent();
    }

    private static String readersZh(Level level) {
        return level == Level.PUBLIC ? "知悉范围内的人员均可阅读"
                : "知悉范围内涉密等级达到" + level.chinese() + "的人员可以阅读";
    }

    private static String readersEn(Level level) {
        return level == Level.PUBLIC ? "Everybody who needs to know may read it"
                : "Whoever needs to know and is cleared for " + level + " may read it";
    }
}
