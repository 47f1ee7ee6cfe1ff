package vn.phusa.demonstration.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration when the program starts and was told to. */
@ApplicationScoped
public class DemonstrationStart {

    private final DemonstrationLoader loader;
    private final DemonstrationMode mode;

    DemonstrationStart(DemonstrationLoader loader,
            @ConfigProperty(name = "phusa.demonstration", defaultValue = "none") DemonstrationMode mode) {
        this.loader = loader;
        this.mode = mode;
    }

    @ActivateRequestContext
    void load(@Observes StartupEvent event) {
        if (mode == DemonstrationMode.LOAD) {
            loader.loadOnce();
        }
    }
}
