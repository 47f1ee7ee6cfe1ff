package vn.phusa.intake.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The targets that the rooms above have plugged in. */
@ApplicationScoped
public class ImportTargets {

    private final List<ImportTarget> targets;

    ImportTargets(@All List<ImportTarget> targets) {
        this.targets = targets;
    }

    Optional<ImportTarget> find(String name) {
        return targets.stream().filter(target -> target.name().equals(name)).findFirst();
    }

    List<String> names() {
        return targets.stream().map(ImportTarget::name).sorted().toList();
    }
}
