package org.vermilion.app.upgrade;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;

/** Keeps a state for {@link UpgradeTest}; run by name alone, by {@code src/test/upgrade/keep}, before a state is released. */
class StateKeeping {

    @ParameterizedTest
    @EnumSource
    void keepsWhatAZoneLeaves(RunningZone on) throws Exception {
        TestZone zone = on.zone();
        Old found = Old.make(zone);
        zone.stop();
        KeptState.keep(Path.of(System.getProperty("vermilion.keep")).resolve(on.name().toLowerCase(java.util.Locale.ROOT) + ".zip"),
                zone.data(), on == RunningZone.POSTGRESQL ? zone.cluster() : null, found);
    }
}
