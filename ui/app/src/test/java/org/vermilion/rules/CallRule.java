package org.vermilion.rules;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import jakarta.servlet.http.HttpSession;
import org.vermilion.app.command.Commands;
import org.vermilion.app.story.Story;
import org.vermilion.app.visit.ZoneProcess;

/** What is called nowhere, or in one place only. */
enum CallRule {
    /** What happens is said in the log or in an answer; only commands speak to who runs them. */
    PRINTING(in(Commands.class, Story.class), access -> of(access, System.class) && named(access, "out", "err", "in")),
    /** An address can be spelt in many ways: what is decided by it is decided by the endpoint, see Routes. */
    RAW_ADDRESSES(nowhere(), access -> named(access, "getRequestURI", "getRequestURL")
            && (access.getTargetOwner().isAssignableTo(jakarta.servlet.http.HttpServletRequest.class)
                    || access.getTargetOwner().isAssignableTo(org.apache.catalina.connector.Request.class))),
    /** Guessable: no secret may be made of it. A thread's own is for spreading load, and never fills bytes. */
    GUESSABLE_CHANCE(nowhere(), access -> of(access, java.util.Random.class) || (of(access, Math.class)
            && named(access, "random")) || (of(access, ThreadLocalRandom.class) && named(access, "nextBytes"))),
    /** Reading objects runs the code of whoever wrote them. */
    SERIALISED_OBJECTS(nowhere(), access -> of(access, java.io.ObjectInputStream.class)
            || of(access, java.io.ObjectOutputStream.class)),
    /** Nodes keep nothing: sessions lie in the database. */
    SERVLET_SESSIONS(nowhere(), access -> of(access, HttpSession.class) || named(access, "getSession", "changeSessionId")
            && access.getTargetOwner().isAssignableTo(jakarta.servlet.http.HttpServletRequest.class)),
    /** Story and demo visit zones that are processes of their own; nothing else starts anything. */
    OTHER_PROGRAMS(in(ZoneProcess.class), access -> of(access, ProcessBuilder.class)
            || (of(access, Runtime.class) && named(access, "exec"))),
    /** One safe parser, in the package that reads process models. */
    XML_PARSERS(Set.of("process.camunda"), access -> Stream.of(DocumentBuilderFactory.class, SAXParserFactory.class,
            XMLInputFactory.class, TransformerFactory.class, SchemaFactory.class, XPathFactory.class)
            .anyMatch(factory -> of(access, factory))),
    /** The clock is a bean, so that a test and a demo can set it; a date without a zone is nobody's date. */
    OLD_DATES(nowhere(), access -> (of(access, java.util.Date.class) && access.getName().equals("<init>")
            && parameters(access) == 0) || (of(access, java.util.Calendar.class) && named(access, "getInstance"))
            || of(access, java.text.SimpleDateFormat.class)),
    /** Which bytes a text is must not depend on the machine. */
    DEFAULT_CHARSETS(nowhere(), access -> (of(access, String.class) && named(access, "getBytes") && parameters(access) == 0)
            || (of(access, String.class) && named(access, "<init>") && takesOnly(access, byte[].class))
            || of(access, java.io.FileReader.class) && !takes(access, java.nio.charset.Charset.class)
            || of(access, java.io.FileWriter.class) && !takes(access, java.nio.charset.Charset.class)
            || (named(access, "<init>") && of(access, java.io.InputStreamReader.class) && parameters(access) == 1)
            || (named(access, "<init>") && of(access, java.io.OutputStreamWriter.class) && parameters(access) == 1));

    private final Set<String> places;
    private final Predicate<JavaAccess<?>> isMeant;

    CallRule(Set<String> places, Predicate<JavaAccess<?>> isMeant) {
        this.places = places;
        this.isMeant = isMeant;
    }

    /** No class of another place does it. */
    ArchRule rule() {
        Set<String> names = places.stream().map(Production::packageNamed).collect(java.util.stream.Collectors.toSet());
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe("stand elsewhere", c -> !names.contains(c.getPackageName())))
                .should(new ArchCondition<>("not do " + name()) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                                .filter(isMeant::test).distinct().forEach(access ->
                                        events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                    }
                });
    }

    private static Set<String> nowhere() {
        return Set.of();
    }

    private static Set<String> in(Class<?>... places) {
        return Stream.of(places).map(place -> place.getPackageName().substring(Production.ROOT.length() + 1))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean of(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static boolean named(JavaAccess<?> access, String... names) {
        return Stream.of(names).anyMatch(access.getName()::equals);
    }

    private static Stream<JavaClass> taken(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream().filter(JavaCodeUnit.class::isInstance)
                .flatMap(unit -> ((JavaCodeUnit) unit).getRawParameterTypes().stream());
    }

    private static long parameters(JavaAccess<?> access) {
        return taken(access).count();
    }

    private static boolean takes(JavaAccess<?> access, Class<?> type) {
        return taken(access).anyMatch(each -> each.isEquivalentTo(type));
    }

    private static boolean takesOnly(JavaAccess<?> access, Class<?> type) {
        return parameters(access) == 1 && takes(access, type);
    }
}
