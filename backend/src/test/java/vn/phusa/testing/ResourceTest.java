package vn.phusa.testing;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** Ground of every test that speaks to the running API. */
@QuarkusTestResource(TestPlatform.class)
public abstract class ResourceTest {

    @Inject
    protected People people;

    @BeforeEach
    void peopleHaveTheirRoles() {
        people.enter();
    }
}
