package vn.phusa.cooperative.application.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phusa.intake.application.IssueText;
import vn.phusa.intake.application.RowDraft;
import vn.phusa.shared.text.VietnameseText;
import vn.phusa.territory.application.CommuneNames;
import vn.phusa.territory.application.TerritoryLookup;
import vn.phusa.territory.application.UnitName;

/** Finds the administrative unit that a row names, of today or of before; never guesses between several. */
final class WardReader {

    private static final String TYPE =
            "^(?:(?:quan|huyen|thi xa|thanh pho|tinh|tp|tx|q|h) |(?:tp|tx|q|h)\\. ?)";
    private static final String SHORT_TYPE = "^(?:p|x|tt)\\. ?";

    private static final int MOST_REMEMBERED = 5_000;

    private final TerritoryLookup territory;
    private final CommuneNames names;
    private final Map<UUID, List<UnitName>> successors = new HashMap<>();
    private final Map<String, Verdict> known = new HashMap<>();

    WardReader(TerritoryLookup territory) {
        this.territory = territory;
        this.names = territory.communesByName();
    }

    /** What a written ward and district come to; the same words come up in row after row. */
    private record Verdict(UUID unitId, UUID formerUnitId, boolean refused, IssueText issue) {
    }

    /** Puts {@code unitId}, and for a former unit {@code formerUnitId}, into the fields, or adds an error. */
    void read(RowDraft row, Map<String, Object> fields) {
        String ward = row.text(CooperativeColumns.WARD);
        if (ward == null) {
            return;
        }
        String district = row.text(CooperativeColumns.DISTRICT);
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        Verdict verdict = known.computeIfAbsent(ward + "\n" + district, words -> judge(ward, district));
        if (verdict.refused()) {
            row.error(CooperativeColumns.WARD, ward, verdict.issue());
            return;
        }
        if (verdict.issue() != null) {
            row.warning(CooperativeColumns.WARD, ward, verdict.issue());
        }
        fields.put("unitId", verdict.unitId());
        if (verdict.formerUnitId() != null) {
            fields.put("formerUnitId", verdict.formerUnitId());
        }
    }

    private Verdict judge(String ward, String district) {
        List<UnitName> candidates = spelledAlike(names.candidates(ward), ward);
        if (candidates.isEmpty()) {
            return refused(RowIssue.WARD_UNKNOWN);
        }
        if (district == null) {
            return choose(candidates);
        }
        List<UnitName> within = candidates.stream().filter(unit -> bare(unit.parentName()).equals(bare(district))).toList();
        if (!within.isEmpty()) {
            return choose(within);
        }
        if (candidates.size() == 1 && candidates.getFirst().current()) {
            UnitName only = candidates.getFirst();
            return new Verdict(only.id(), null, false, RowIssue.DISTRICT_NOT_USED.with(district, only.name()));
        }
        return refused(RowIssue.WARD_AMBIGUOUS.with(list(candidates)));
    }

    /** Where marks tell names apart (Vĩnh Thạnh, Vĩnh Thành), those that are written; otherwise all. */
    private static List<UnitName> spelledAlike(List<UnitName> candidates, String ward) {
        String written = spelling(ward).replaceFirst(SHORT_TYPE, "");
        List<UnitName> alike = candidates.stream()
                .filter(unit -> (" " + spelling(unit.name())).endsWith(" " + written)).toList();
        return alike.isEmpty() ? candidates : alike;
    }

    /** Letters and marks of each word, wherever the tone mark sits: Hòa and Hoà are one spelling. */
    private static String spelling(String name) {
        return Arrays.stream(VietnameseText.normalise(name).toLowerCase(Locale.ROOT).split(" ")).map(word -> {
            String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
            String marks = parts.replaceAll("\\P{M}", "").chars().sorted().mapToObj(Character::toString)
                    .collect(Collectors.joining());
            return parts.replaceAll("\\p{M}", "") + marks;
        }).collect(Collectors.joining(" "));
    }

    /** Several candidates are one place when all of them lie in the same unit today. */
    private Verdict choose(List<UnitName> candidates) {
        Set<UUID> places = new LinkedHashSet<>();
        candidates.forEach(unit -> placesOf(unit).forEach(place -> places.add(place.id())));
        UnitName first = candidates.getFirst();
        if (candidates.size() > 1 && places.size() != 1) {
            return refused(RowIssue.WARD_AMBIGUOUS.with(list(candidates)));
        }
        if (first.current()) {
            return new Verdict(first.id(), null, false, null);
        }
        if (candidates.size() > 1) {
            return refused(RowIssue.WARD_AMBIGUOUS.with(list(candidates)));
        }
        List<UnitName> now = placesOf(first);
        return now.size() == 1
                ? new Verdict(now.getFirst().id(), first.id(), false,
                        RowIssue.WARD_FORMER.with(full(first), now.getFirst().name()))
                : refused(RowIssue.WARD_DIVIDED.with(full(first), list(now)));
    }

    private List<UnitName> placesOf(UnitName unit) {
        return unit.current() ? List.of(unit) : successors.computeIfAbsent(unit.id(), territory::successors);
    }

    private static Verdict refused(IssueText issue) {
        return new Verdict(null, null, true, issue);
    }

    private static String list(List<UnitName> units) {
        return units.stream().map(WardReader::full).collect(Collectors.joining("; "));
    }

    private static String full(UnitName unit) {
        return unit.parentName() == null ? unit.name() : unit.name() + " (" + unit.parentName() + ")";
    }

    private static String bare(String district) {
        return VietnameseText.fold(district).replaceFirst(TYPE, "").replaceAll("[^a-z0-9]+", " ").strip();
    }
}
