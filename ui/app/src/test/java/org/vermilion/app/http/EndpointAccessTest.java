package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.vermilion.app.http.EndpointTable.Endpoint;
import org.vermilion.app.http.EndpointTable.Gives;
import org.vermilion.app.testing.Exhibits;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;

/** Every endpoint, asked by everybody who may not have it: refused, alike, and nothing changed. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class EndpointAccessTest {

    @Parameter
    RunningZone on;

    @Test
    void everyEndpointHasItsEntryInTheTable() {
        RequestMappingHandlerMapping mappings = on.zone().application()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> there = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().forEach(path -> {
            Set<?> methods = mapping.getMethodsCondition().getMethods();
            (methods.isEmpty() ? Set.of("*") : methods).forEach(method -> there.add(method + " " + path));
        }));
        assertThat(there).isEqualTo(new TreeSet<>(EndpointTable.routes()));
    }

    @TestFactory
    Stream<DynamicTest> asksEverybodyToSignIn() {
        TestZone zone = on.zone();
        Person nobody = zone.nobody();
        return unchanged(endpoint -> endpoint.gives() != Gives.TO_ALL, endpoint -> {
            for (Person asking : new Person[] {nobody, nobody.withToken("x".repeat(43)), nobody.withToken("' or 1=1 --")}) {
                Reply reply = endpoint.ask(asking, endpoint.id(zone.exhibits()));
                assertThat(reply.code()).as(reply.toString()).isEqualTo("SIGN-IN-REQUIRED");
                assertThat(reply.status()).isEqualTo(401);
                assertThat(reply.text()).doesNotContain(zone.exhibits().words());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> answersAnybodyWhatIsPublicWithoutTellingOfPeopleOrDocuments() {
        TestZone zone = on.zone();
        return unchanged(endpoint -> endpoint.gives() == Gives.TO_ALL && endpoint.method().equals("GET"), endpoint -> {
            Reply reply = endpoint.ask(zone.nobody(), "");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).doesNotContain(zone.exhibits().words()).doesNotContain("zhoumin", "周敏");
        });
    }

    @TestFactory
    Stream<DynamicTest> showsAStrangerNothingInAnyList() {
        TestZone zone = on.zone();
        return unchanged(endpoint -> endpoint.gives() == Gives.WHAT_IS_KNOWN, endpoint -> {
            Reply reply = endpoint.ask(zone.as(EndpointTable.STRANGER), "");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).doesNotContain(zone.exhibits().words());
        });
    }

    @TestFactory
    Stream<DynamicTest> letsAStrangerTakeNothingAway() {
        TestZone zone = on.zone();
        return EndpointTable.ALL.stream().filter(e -> e.gives() == Gives.WHAT_IS_KNOWN_TOLD).map(e -> dynamicTest(e.route(), () -> {
            Reply reply = e.ask(zone.as(EndpointTable.STRANGER), "");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).doesNotContain(zone.exhibits().words());
        }));
    }

    @TestFactory
    Stream<DynamicTest> answersAStrangerAsIfTheThingWereNotThere() {
        TestZone zone = on.zone();
        return unchanged(endpoint -> endpoint.gives() == Gives.A_THING, endpoint -> {
            Person stranger = zone.as(EndpointTable.STRANGER);
            Reply hidden = endpoint.ask(stranger, endpoint.id(zone.exhibits()));
            Reply absent = endpoint.ask(stranger, endpoint.absent());
            assertThat(hidden.code()).as(hidden.toString()).isEqualTo("ABSENT");
            assertThat(hidden.status()).isEqualTo(404).isEqualTo(absent.status());
            assertThat(hidden.body()).isEqualTo(absent.body());
            assertThat(lasting(hidden)).isEqualTo(lasting(absent));
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesWhoMayKnowOfAThingButNotDoThat() {
        TestZone zone = on.zone();
        return unchanged(endpoint -> !endpoint.refused().isEmpty(), endpoint -> {
            String[] who = endpoint.refused().split(" ");
            Reply reply = endpoint.ask(zone.as(who[0]), endpoint.id(zone.exhibits()));
            assertThat(reply.code()).as(reply.toString()).isEqualTo(who[1]);
            assertThat(reply.status()).isEqualTo(Map.of("RBAC-403", 403, "CASE-OFFICIALS", 403, "STATE-S0-REQUIRED", 409,
                    "ABSENT", 404, "WITHDRAW-DRAFTER", 403, "CIRCULATE-READER", 403).get(who[1]));
        });
    }

    /** One test for each endpoint, and one at the end: all of them together changed nothing. */
    private Stream<DynamicTest> unchanged(java.util.function.Predicate<Endpoint> which, Consumer<Endpoint> test) {
        TestZone zone = on.zone();
        Exhibits there = zone.exhibits();
        EndpointTable.ALL.stream().filter(e -> e.refused().contains(" ")).forEach(e -> zone.as(e.refused().split(" ")[0]));
        zone.as(EndpointTable.STRANGER); // all signed in before
        assertThat(there.words()).doesNotContain("");
        Map<String, String> before = zone.ledger().settled();
        return Stream.concat(
                EndpointTable.ALL.stream().filter(which).map(e -> dynamicTest(e.route(), () -> test.accept(e))),
                Stream.of(dynamicTest("changed nothing", () -> assertThat(zone.ledger().settled()).isEqualTo(before))));
    }

    private static Map<String, Object> lasting(Reply reply) {
        Map<String, Object> headers = new TreeMap<>(reply.headers());
        headers.keySet().removeAll(Set.of("date", "connection")); // the server closes after so many requests
        return headers;
    }
}
