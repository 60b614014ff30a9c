package org.vermilion.circulation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.vermilion.identity.People;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;

/** Who may be given something to read. */
@Component
class Readers {

    private final People people;

    Readers(People people) {
        this.people = people;
    }

    /**
     * The people of these accounts, each once.
     *
     * @throws Refusal naming the first account that may not be given it, and why
     */
    List<PersonId> required(Subject by, List<String> accounts, Label label) {
        if (accounts.isEmpty()) {
            throw new Refusal(CirculationReason.NOBODY);
        }
        if (accounts.size() > Circulation.MOST) {
            throw new Refusal(CirculationReason.MANY, Circulation.MOST);
        }
        return accounts.stream().map(account -> required(by, account, label)).distinct().toList();
    }

    private PersonId required(Subject by, String account, Label label) {
        // a stranger is told like one of another organ: who works elsewhere is not asked here
        Subject reader = Optional.ofNullable(account).filter(text -> text.matches("[a-z0-9][a-z0-9.-]{0,63}"))
                .flatMap(text -> people.subject(new PersonId(text))).filter(s -> s.organ().equals(by.organ()))
                .orElseThrow(() -> new Refusal(CirculationReason.OTHER_ORGAN, named(account)));
        if (reader.isAdministrator() || !reader.clearance().covers(label)) {
            throw new Refusal(CirculationReason.NOT_CLEARED, named(account));
        }
        return reader.person();
    }

    /** An account as it may be repeated; what is none is not. */
    private static String named(String account) {
        return account != null && account.matches("[a-z0-9][a-z0-9.-]{0,63}") ? account : "?";
    }
}
