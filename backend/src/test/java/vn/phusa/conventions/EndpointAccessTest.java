package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.phusa.testing.Api;
import vn.phusa.testing.People;
import vn.phusa.testing.ResourceTest;

/** Knocks at every door of the API: without a token, and as somebody who signed in but has no role. */
@QuarkusTest
class EndpointAccessTest extends ResourceTest {

    /** The only operations that need no permission. */
    private static final Set<String> OPEN_TO_SIGNED_IN = Set.of("getMe");
    private static final Set<String> OPEN_TO_EVERYONE = Set.of();

    @Test
    void onlyTheListedOperationsAreOpen() {
        Contract contract = Contract.served();
        assertEquals(new TreeSet<>(OPEN_TO_SIGNED_IN), contract.idsWithPermission("SIGNED_IN"));
        assertEquals(new TreeSet<>(OPEN_TO_EVERYONE), contract.idsWithPermission("EVERYONE"));
    }

    @Test
    void theContractKnowsEveryOperation() {
        Set<String> methods = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.phusa").stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)))
                .map(method -> method.getName()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> documented = Contract.served().operations().stream().map(Contract.Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(methods.size() > 10);
        assertEquals(methods, documented);
    }

    @Test
    void withoutATokenEveryDoorIsShut() {
        assertAll(Contract.served().operations().stream().filter(o -> !OPEN_TO_EVERYONE.contains(o.id()))
                .map(operation -> () -> {
                    Response answer = call(operation, Api.asNobody());
                    assertEquals(401, answer.statusCode(), operation.toString());
                    assertEquals("unauthenticated", answer.path("code"), operation.toString());
                }));
    }

    @Test
    void aStrangerIsTurnedAway() {
        assertAll(Contract.served().operations().stream()
                .filter(o -> !OPEN_TO_EVERYONE.contains(o.id()) && !OPEN_TO_SIGNED_IN.contains(o.id()))
                .map(operation -> () -> {
                    Response answer = call(operation, Api.as(People.STRANGER));
                    assertTrue(Set.of(403, 404).contains(answer.statusCode()),
                            operation + " answered " + answer.statusCode());
                }));
    }

    private static Response call(Contract.Operation operation, RequestSpecification request) {
        RequestSpecification ready = request.header("If-Match", "\"0\"").accept("*/*");
        JsonNode content = operation.node().path("requestBody").path("content");
        if (content.fieldNames().hasNext()) {
            String type = content.fieldNames().next();
            if (type.startsWith("multipart/")) {
                ready.multiPart("file", "a.csv", "Tên\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } else {
                ready.contentType(type).body(content.path(type).path("example").toString());
            }
        }
        return ready.request(operation.method().toUpperCase(java.util.Locale.ROOT), operation.samplePath());
    }
}
