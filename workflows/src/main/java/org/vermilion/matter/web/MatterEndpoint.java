package org.vermilion.matter.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.label.Level;
import org.vermilion.matter.Matters;
import org.vermilion.matter.definition.MatterDefinition;
import org.vermilion.matter.definition.MatterDefinition.Basis;
import org.vermilion.matter.definition.MatterDefinition.Clock;
import org.vermilion.matter.definition.MatterDefinition.Material;
import org.vermilion.matter.definition.MatterDefinition.Openness;
import org.vermilion.matter.definition.MatterDefinition.Result;
import org.vermilion.matter.definition.MatterDefinition.Target;
import org.vermilion.matter.definition.MatterDefinition.Wording;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.matter.definition.MatterType;

/** The matters offered here and their guides (办事指南). */
@NoAccessCheck(reason = "which matters there are, and how they are applied for, is public")
@RestController
@RequestMapping("/api/matters")
class MatterEndpoint {

    private final Matters matters;

    MatterEndpoint(Matters matters) {
        this.matters = matters;
    }

    record MatterView(String code, int version, Wording name, MatterType type, String typeWords, Wording handler,
            List<Target> targets) {

        static MatterView of(MatterDefinition m) {
            return new MatterView(m.code(), m.version(), m.name(), m.type(), m.type().chinese(), m.handler(),
                    m.targets().stream().sorted().toList());
        }
    }

    /** @param clock its days are working days */
    record Guide(MatterView matter, List<Basis> basis, List<Wording> conditions, List<Material> materials, Clock clock,
            boolean supplementOnceOnly, boolean deemedAcceptance, Result result, Level level, Openness openness,
            @Nullable Wording withheldBecause, @Nullable String askTelephone, Wording calendarWords) {

        static Guide of(MatterDefinition m) {
            return new Guide(MatterView.of(m), m.basis(), m.conditions(), m.materials(), m.clock(),
                    m.supplement().onceOnly(), m.deemedAcceptance(), m.result(), m.level(), m.openness(),
                    m.withheldBecause(), m.telephone(), m.counted());
        }
    }

    @GetMapping
    List<MatterView> all() {
        return matters.all().stream().map(MatterPackage::definition).map(MatterView::of).toList();
    }

    @GetMapping("/{code}")
    Guide guide(@PathVariable String code) {
        return Guide.of(matters.offered(code).definition());
    }

    /** The form as JSON Schema 2020-12. */
    @GetMapping(path = "/{code}/form", produces = MediaType.APPLICATION_JSON_VALUE)
    String form(@PathVariable String code) {
        return matters.offered(code).form().schema();
    }
}
