package vn.phusa.territory.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phusa.shared.text.VietnameseText;
import vn.phusa.territory.domain.UnitNameKey;

/** The names of all wards, communes and townships, of today and before, in memory, for matching many written names. */
public final class CommuneNames {

    private final Map<String, List<Entry>> byBareName;

    private record Entry(UnitNameKey key, UnitName name) {
    }

    CommuneNames(List<UnitName> names) {
        this.byBareName = names.stream()
                .map(name -> new Entry(UnitNameKey.read(VietnameseText.fold(name.name())), name))
                .collect(Collectors.groupingBy(entry -> entry.key().bare()));
    }

    /**
     * Every unit that a written name can mean; those of today come first. Several means that the name repeats:
     * whoever asks must let a person choose.
     */
    public List<UnitName> candidates(String written) {
        String folded = VietnameseText.fold(written);
        return Stream.of(UnitNameKey.read(folded), UnitNameKey.withoutType(folded)).distinct()
                .flatMap(wanted -> byBareName.getOrDefault(wanted.bare(), List.of()).stream()
                        .filter(entry -> wanted.canMean(entry.key())))
                .map(Entry::name)
                .sorted(Comparator.comparing(UnitName::current).reversed())
                .toList();
    }
}
