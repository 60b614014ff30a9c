package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.vermilion.app.testing.*;
import java.util.*;

@ParameterizedClass
@EnumSource(RunningZone.class)
class SmokeTest {
    @Parameter RunningZone on;

    @Test
    void walks() throws Exception {
        var zone = on.zone();
        var work = new Work(zone);
        long t = System.currentTimeMillis();
        String id = work.closed("关于试一试的通知");
        System.out.println("walked " + (System.currentTimeMillis() - t));
        t = System.currentTimeMillis();
        var s = zone.ledger().settled();
        System.out.println("ledger " + (System.currentTimeMillis() - t) + " " + s);
        assertThat(s).isEqualTo(zone.ledger().settled());
        var m = zone.application().getBean("requestMappingHandlerMapping", org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping.class);
        m.getHandlerMethods().forEach((i, h) -> System.out.println(i + " -> " + h));
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/openapi-" + on + ".json"), zone.nobody().get("/api/openapi").text());
        for (String[] r : new String[][] {{"GET","/nothing"},{"GET","/api/nothing"},{"GET","/api/documents/../../etc/passwd"},{"GET","/api/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd"},{"DELETE","/api/documents"},{"GET","/error"},{"GET","/"},{"OPTIONS","/api/documents"},{"TRACE","/api/documents"}})
          System.out.println(String.join(" ", r) + " " + zone.as("zhoumin").send(r[0], r[1], (byte[]) null, Map.of()) );
        System.out.println(zone.as("zhoumin").send("GET", "/api/documents", (byte[]) null, Map.of("X-Huge", "x".repeat(20000))));
        System.out.println(zone.as("zhoumin").send("GET", "/api/documents", (byte[]) null, Map.of("X-Huge", "x".repeat(20000))).headers());
        System.out.println(zone.as("zhoumin").get("/api/documents").headers());
        zone.restart();
        assertThat(zone.as("zhoumin").get("/api/documents").ok()).isTrue();
    }
}
