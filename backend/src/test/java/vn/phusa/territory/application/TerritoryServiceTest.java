package vn.phusa.territory.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.territory.domain.SuccessionPart;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.domain.ValidityPeriod;

@QuarkusTest
class TerritoryServiceTest {

    @Inject
    TerritoryService territory;

    @Inject
    TerritoryLookup lookup;

    @Nested
    class Listing {

        @ParameterizedTest
        @ValueSource(strings = {"Bình Thuỷ", "Bình Thủy", "binh thuy", "BÌNH THUỶ"})
        void findsByNameWhereverTheToneSitsOldAndNew(String typed) {
            var found = territory.list(typed, UnitLevel.COMMUNE, null, null, null, page(50));

            assertEquals(List.of(false, true), found.items().stream().map(AdministrativeUnitView::current).sorted().toList());
        }

        @ParameterizedTest
        @ValueSource(strings = {"name", "-name", "code", "-code"})
        void turnsItsPagesWithoutLosingOrRepeatingAUnit(String sort) {
            List<UUID> seen = new ArrayList<>();
            ListParameters page = page(70);
            do {
                Page<AdministrativeUnitView> part = territory.list(null, null, null, null, sort, page);
                part.items().forEach(unit -> seen.add(unit.id()));
                page.cursor = part.nextCursor();
            } while (page.cursor != null);

            assertEquals(398, seen.size());
            assertEquals(398, seen.stream().distinct().count());
        }

        @Test
        void tellsTodayFromBefore() {
            assertEquals(103, total(UnitLevel.COMMUNE, ValidityPeriod.CURRENT));
            assertEquals(263, total(UnitLevel.COMMUNE, ValidityPeriod.FORMER));
            assertEquals(0, total(UnitLevel.DISTRICT, ValidityPeriod.CURRENT));
        }

        @Test
        void takesSignsOfPatternsLiterally() {
            assertTrue(territory.list("%", null, null, null, null, page(50)).items().isEmpty());
            assertTrue(territory.list("_", null, null, null, null, page(50)).items().isEmpty());
        }
    }

    @Nested
    class Getting {

        @Test
        void saysWhatADividedUnitBecame() {
            AdministrativeUnitDetail divided = territory.get(only("Phường Bùi Hữu Nghĩa").id());

            assertEquals(List.of("Phường Bình Thuỷ", "Phường Cái Khế"),
                    divided.became().stream().map(succession -> succession.unit().name()).toList());
            assertTrue(divided.became().stream().allMatch(succession -> succession.part() == SuccessionPart.PART));
        }

        @Test
        void refusesAnUnknownId() {
            Problem refused = assertThrows(Problem.class, () -> territory.get(new UUID(1, 1)));

            assertEquals(SharedProblem.NOT_FOUND, refused.code());
        }
    }

    @Nested
    class LookingUp {

        @Test
        void namesWhatExistsAndLeavesOutWhatDoesNot() {
            UnitName unit = only("Phường Bùi Hữu Nghĩa");

            assertEquals(unit, lookup.names(List.of(unit.id(), new UUID(1, 1))).get(unit.id()));
            assertEquals("Quận Bình Thuỷ", unit.parentName());
            assertEquals("Thành phố Cần Thơ", unit.provinceName());
            assertTrue(lookup.find(new UUID(1, 1)).isEmpty());
            assertTrue(lookup.names(List.of()).isEmpty());
        }

        @Test
        void knowsWhichProvinceOfBeforeACommuneOfTodayLayIn() {
            var byProvince = lookup.communesOfToday().stream()
                    .collect(Collectors.groupingBy(CommuneOfToday::formerProvinceCode, Collectors.counting()));

            assertEquals(103, lookup.communesOfToday().size());
            assertEquals(32L, byProvince.get("92"));
            assertEquals(28L, byProvince.get("93"));
            assertEquals(43L, byProvince.get("94"));
        }

        @Test
        void listsTheSuccessorsOfAFormerUnit() {
            assertEquals(List.of("Phường Bình Thuỷ", "Phường Cái Khế"),
                    lookup.successors(only("Phường Bùi Hữu Nghĩa").id()).stream().map(UnitName::name).toList());
        }
    }

    private UnitName only(String name) {
        List<UnitName> found = lookup.resolveByName(name);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private long total(UnitLevel level, ValidityPeriod period) {
        ListParameters page = page(1);
        page.count = true;
        return territory.list(null, level, period, null, null, page).total().count();
    }

    private static ListParameters page(int limit) {
        ListParameters page = new ListParameters();
        page.limit = limit;
        return page;
    }
}
