package org.vermilion.identity.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.vermilion.identity.BindResult;

class ManyBindsAtOnceTest {

    @Test
    void everyRightPasswordIsRightHoweverManyComeAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try (EmbeddedDirectory embedded = EmbeddedDirectory.start(
                getClass().getResourceAsStream("/demo/outer.ldif"), "a-demo-password".toCharArray())) {
            List<Callable<BindResult>> binds = new ArrayList<>();
            for (int i = 0; i < 800; i++) {
                binds.add(() -> embedded.directory().bind("zhoumin", "a-demo-password".toCharArray()));
            }
            for (Future<BindResult> bind : pool.invokeAll(binds)) {
                assertThat(bind.get()).isEqualTo(BindResult.OK);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
