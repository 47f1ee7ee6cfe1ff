package vn.phusa.demonstration.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemonstrationRegisterTest {

    /** Cooperatives that exist and are named in public sources. */
    private static final Set<String> REAL_NAMES = Set.of(
            "Toàn Thắng", "Hưng Lợi", "Hưng Phú", "Tín Phát", "Trinh Phú", "Khiết Tâm", "Thắng Lợi", "Thuận Phát",
            "Thân Thiện", "Quốc Noãn", "Phước Thiên", "Tiến Dũng", "Quyết Thắng", "Ngọc Chinh", "Thống Nhất");
    private static final Set<String> PERCENTAGES = Set.of(
            "memberSupplyRatio", "investmentFundAllocationRate", "reserveFundAllocationRate",
            "managersWithDegreeRate", "managersVocationalRate", "youngManagersRate", "selfScore");

    private final List<UnitRef> units = IntStream.range(0, 103)
            .mapToObj(i -> new UnitRef(new UUID(0, i), String.valueOf(31_000 + i), "Phường Thử " + i, i < 32))
            .toList();
    private final List<DemoCooperative> register = DemonstrationRegister.generate(units);

    @Test
    void everySectorHasItsPublishedCount() {
        Map<String, Long> counts = register.stream()
                .collect(Collectors.groupingBy(DemoCooperative::sector, Collectors.counting()));

        assertEquals(Map.of("AGRICULTURE", 147L, "INDUSTRY_HANDICRAFT", 24L, "TRANSPORT", 43L,
                "TRADE_SERVICES", 29L, "CONSTRUCTION", 50L, "CREDIT", 7L), counts);
        assertEquals(7, register.stream().filter(c -> c.kind().equals("CREDIT_FUND")).count());
    }

    @Test
    void theSameUnitsInAnyOrderGiveTheSameRegister() {
        List<UnitRef> reversed = new ArrayList<>(units);
        Collections.reverse(reversed);

        assertEquals(register, DemonstrationRegister.generate(reversed));
    }

    @Test
    void withoutAUnitThereIsNoRegister() {
        assertThrows(IllegalArgumentException.class, () -> DemonstrationRegister.generate(List.of()));
    }

    @Test
    void noNameCanBeTakenForARealOne() {
        assertEquals(300, distinct(DemoCooperative::name));
        for (DemoCooperative cooperative : register) {
            assertTrue(cooperative.name().contains("Minh họa"), cooperative.name());
            assertTrue(REAL_NAMES.stream().noneMatch(cooperative.name()::contains), cooperative.name());
        }
    }

    @Test
    void nobodyCanBeReachedThroughIt() {
        for (DemoCooperative cooperative : register) {
            assertTrue(cooperative.representative().phone().matches("0000000\\d{3}"));
            assertTrue(cooperative.representative().email().endsWith("@example.invalid"));
        }
    }

    @Test
    void taxCodesBelongToNoProvinceAndFivePlainlyFailTheCheck() {
        List<String> codes = register.stream().map(DemoCooperative::taxCode).filter(Objects::nonNull).toList();

        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertTrue(codes.stream().allMatch(code -> code.matches("99\\d{8}")));
        assertEquals(5, codes.stream().filter(code -> !checks(code)).count());
    }

    @Test
    void whoHasNoTaxCodeHasACertificate() {
        List<DemoCooperative> without = register.stream().filter(c -> c.taxCode() == null).toList();

        assertEquals(13, without.size());
        for (DemoCooperative cooperative : without) {
            assertNotNull(cooperative.certificateNumber());
            assertNotNull(cooperative.certificateDate());
            assertNotNull(cooperative.certificatePlace());
        }
        List<String> numbers = register.stream().map(DemoCooperative::certificateNumber).filter(Objects::nonNull).toList();
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
    }

    @Test
    void exactlyTheEligibleOnesMeetThePilotConditions() {
        Set<Situation> meeting = register.stream().filter(DemonstrationRegisterTest::meetsThePilotConditions)
                .map(DemoCooperative::situation).collect(Collectors.toSet());

        assertEquals(Set.of(Situation.ELIGIBLE), meeting);
        assertEquals(34, register.stream().filter(DemonstrationRegisterTest::meetsThePilotConditions).count());
    }

    @Test
    void everySituationShowsWhatItSays() {
        assertEquals(300, register.stream().filter(c -> c.situation() != null).count());
        all(Situation.ZERO_PROFIT_YEAR, c -> profits(c).filter(p -> p.signum() == 0).count() == 1);
        all(Situation.LOSS_IN_ONE_YEAR, c -> profits(c).filter(p -> p.signum() < 0).count() == 1);
        all(Situation.LOSS_EVERY_YEAR, c -> profits(c).filter(p -> p.signum() < 0).count() == 3);
        all(Situation.YEAR_MISSING, c -> c.figures().size() == 2);
        all(Situation.PROFIT_MISSING, c -> c.figures().size() == 3 && profits(c).count() == 2);
        all(Situation.NO_REPORTS, c -> c.figures().isEmpty());
        all(Situation.LAW_UNKNOWN, c -> c.operatingLaw() == null);
        all(Situation.NEW_LAW, c -> c.operatingLaw().equals("LAW_2023"));
        all(Situation.NO_MODEL, c -> c.modelCode() == null);
        all(Situation.DOSSIER_INCOMPLETE, c -> !c.dossierComplete());
        all(Situation.DISSOLVED, c -> c.status().equals("DISSOLVED") && !c.figures().containsKey(2025));
    }

    @Test
    void rankingMeetsATieThatCapitalSettlesAndOneThatNothingSettlesAtTheQuotaOfFive() {
        List<DemoCooperative> ranked = register.stream().filter(DemonstrationRegisterTest::meetsThePilotConditions)
                .sorted(Comparator.comparing(DemoCooperative::officialMembers).reversed()).toList();

        assertEquals(ranked.get(2).officialMembers(), ranked.get(3).officialMembers());
        assertNotEquals(figure(ranked.get(2), 2025, "totalCapital"), figure(ranked.get(3), 2025, "totalCapital"));
        assertEquals(ranked.get(4).figures(), ranked.get(5).figures());
        assertEquals(ranked.get(4).charterCapital(), ranked.get(5).charterCapital());
        assertTrue(ranked.get(5).officialMembers() > ranked.get(6).officialMembers());
    }

    @Test
    void someStandExactlyOnTheLine() {
        assertTrue(register.stream().anyMatch(c -> BigDecimal.ONE.equals(figure(c, 2024, "profitBeforeTax"))));
        assertTrue(register.stream().anyMatch(c -> BigDecimal.valueOf(65).equals(figure(c, 2025, "selfScore"))));
        assertTrue(register.stream().anyMatch(c -> BigDecimal.valueOf(80).equals(figure(c, 2025, "selfScore"))));
    }

    @Test
    void figuresKeepToTheirBoundsAndToTheYearsThatCanBeKnown() {
        for (DemoCooperative cooperative : register) {
            assertTrue(List.of(2023, 2024, 2025).containsAll(cooperative.figures().keySet()));
            cooperative.figures().forEach((year, figures) -> {
                assertTrue(year >= cooperative.registeredOn().getYear(), cooperative.name());
                figures.forEach((code, value) -> {
                    assertTrue(code.equals("profitBeforeTax") || value.signum() >= 0, code);
                    assertFalse(PERCENTAGES.contains(code) && value.compareTo(BigDecimal.valueOf(100)) > 0, code);
                });
            });
        }
    }

    @Test
    void mostSitInTheOldCityAndSomeBeyond() {
        Set<UUID> old = units.stream().filter(UnitRef::oldCity).map(UnitRef::id).collect(Collectors.toSet());
        long inside = register.stream().filter(c -> old.contains(c.unitId())).count();

        assertTrue(inside > 200 && inside < 300, "inside: " + inside);
        assertTrue(distinct(DemoCooperative::unitId) > 60, "units: " + distinct(DemoCooperative::unitId));
    }

    @Test
    void itSpeaksOnlyOfIndicatorsAndModelsThatTheSeedsHold() throws IOException {
        Set<String> indicators = register.stream().flatMap(c -> c.figures().values().stream())
                .flatMap(year -> year.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> models = register.stream().map(DemoCooperative::modelCode).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));

        String indicatorSeed = migration("V012__seed_indicators.sql");
        String modelSeed = migration("V013__seed_cooperative_models.sql");

        assertTrue(indicators.stream().allMatch(code -> indicatorSeed.contains("'" + code + "'")), indicators.toString());
        assertEquals(8, models.size());
        assertTrue(models.stream().allMatch(code -> modelSeed.contains("'" + code + "'")), models.toString());
    }

    private void all(Situation situation, Predicate<DemoCooperative> holds) {
        List<DemoCooperative> showing = register.stream().filter(c -> c.situation() == situation).toList();
        assertFalse(showing.isEmpty(), situation.name());
        showing.forEach(c -> assertTrue(holds.test(c), situation + ": " + c.name()));
    }

    private long distinct(Function<DemoCooperative, ?> property) {
        return register.stream().map(property).distinct().count();
    }

    private static boolean meetsThePilotConditions(DemoCooperative cooperative) {
        return "LAW_2012".equals(cooperative.operatingLaw()) && cooperative.modelCode() != null
                && cooperative.dossierComplete()
                && profits(cooperative).filter(profit -> profit.signum() > 0).count() == 3;
    }

    private static Stream<BigDecimal> profits(DemoCooperative cooperative) {
        return cooperative.figures().keySet().stream()
                .map(year -> figure(cooperative, year, "profitBeforeTax")).filter(Objects::nonNull);
    }

    private static BigDecimal figure(DemoCooperative cooperative, int year, String code) {
        return cooperative.figures().getOrDefault(year, Collections.emptySortedMap()).get(code);
    }

    private static boolean checks(String taxCode) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        int sum = IntStream.range(0, 9).map(i -> weights[i] * (taxCode.charAt(i) - '0')).sum();
        return 10 - sum % 11 == taxCode.charAt(9) - '0';
    }

    private static String migration(String name) throws IOException {
        try (var stream = DemonstrationRegisterTest.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
