package vn.phusa.intake.domain;

import java.util.List;

/**
 * One allowed value of a choice field.
 *
 * @param key what comes out
 * @param labels how files write it, in Vietnamese or English; the first is shown in messages
 */
public record Choice(String key, List<String> labels) {

    public Choice {
        labels = List.copyOf(labels);
    }

    public static Choice of(String key, String... labels) {
        return new Choice(key, List.of(labels));
    }
}
