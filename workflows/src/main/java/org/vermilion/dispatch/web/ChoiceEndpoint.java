package org.vermilion.dispatch.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.dispatch.DispatchChoices;
import org.vermilion.dispatch.Labels;
import org.vermilion.identity.OrganKind;
import org.vermilion.identity.Unit;
import org.vermilion.identity.Who;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.Words;

/** What a drafter chooses from: labels, the divisions that countersign, signers, recipients. */
@RestController
class ChoiceEndpoint {

    private final DispatchChoices choices;
    private final Labels labels;

    ChoiceEndpoint(DispatchChoices choices, Labels labels) {
        this.choices = choices;
        this.labels = labels;
    }

    record WhyNot(String code, String zh, String en) {

        static @Nullable WhyNot of(@Nullable Refusal refusal) {
            return refusal == null ? null : new WhyNot(refusal.reason().code(), refusal.zh(), refusal.en());
        }
    }

    record LabelChoice(Level level, Words words, boolean allowed, Words implies, @Nullable WhyNot refused) {

        static LabelChoice of(Labels.Choice choice) {
            return new LabelChoice(choice.level(), new Words(choice.level().chinese(), choice.level().english()),
                    choice.refused() == null, choice.implies(), WhyNot.of(choice.refused()));
        }

        @Override
        public String toString() {
            return "LabelChoice[" + level + "]";
        }
    }

    record UnitView(String id, String name) {

        static UnitView of(Unit unit) {
            return new UnitView(unit.id().value(), unit.name());
        }
    }

    record RecipientView(String organ, String name, @Nullable OrganKind kind, String zone) {

        static RecipientView of(DispatchChoices.Recipient to) {
            return new RecipientView(to.organ().value(), to.name(), to.kind(), to.zone());
        }
    }

    record Choices(List<UnitView> units, List<Who> signers, List<RecipientView> recipients) {}

    @GetMapping("/api/labels")
    List<LabelChoice> labels(Subject subject) {
        return labels.choices(subject).stream().map(LabelChoice::of).toList();
    }

    @GetMapping("/api/dispatch/choices")
    Choices choices(Subject subject) {
        return new Choices(choices.units(subject).stream().map(UnitView::of).toList(), choices.signers(subject),
                choices.recipients(subject).stream().map(RecipientView::of).toList());
    }
}
