package vn.phusa.demonstration.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the yearly figures of one invented cooperative. */
final class DemoFigures {

    static final List<Integer> YEARS = List.of(2023, 2024, 2025);
    private static final long ROUNDED_TO = 100_000;

    private final Random random;
    private final Situation situation;
    private final Sector sector;
    private final int members;
    private final long charterCapital;
    private final int oddYear;
    private final int workforce;
    private final double undividedShare;
    private final double memberIncome;
    private final double workerIncome;

    /**
     * @param members        official members in the last year
     * @param charterCapital đồng; total capital and revenue grow out of it
     */
    DemoFigures(Random random, Situation situation, Sector sector, int members, long charterCapital) {
        this.random = random;
        this.situation = situation;
        this.sector = sector;
        this.members = members;
        this.charterCapital = charterCapital;
        this.oddYear = YEARS.get(random.nextInt(YEARS.size()));
        this.workforce = 3 + random.nextInt(5 + members / 2);
        this.undividedShare = between(0.05, 0.25);
        this.memberIncome = between(45, 90) * 1_000_000;
        this.workerIncome = between(36, 72) * 1_000_000;
    }

    SortedMap<Integer, SortedMap<String, BigDecimal>> generate() {
        SortedMap<Integer, SortedMap<String, BigDecimal>> years = new TreeMap<>();
        double capitalRatio = between(1.3, 3.5);
        double turnover = between(1.5, 6);
        double growth = between(1.01, 1.14);
        for (int year : YEARS) {
            double scale = Math.pow(growth, year - 2025d);
            SortedMap<String, BigDecimal> figures = new TreeMap<>();
            people(figures, scale);
            money(figures, year, Math.round(charterCapital * capitalRatio * scale),
                    Math.round(charterCapital * turnover * scale * between(0.92, 1.08)));
            rates(figures);
            incomes(figures, scale);
            if (sector != Sector.CREDIT) {
                figures.put("selfScore", selfScore());
            }
            years.put(year, figures);
        }
        leaveOut(years);
        return years;
    }

    private void people(SortedMap<String, BigDecimal> figures, double scale) {
        long official = Math.max(7, Math.round(members * Math.sqrt(scale)));
        figures.put("officialMembers", BigDecimal.valueOf(official));
        figures.put("members", BigDecimal.valueOf(official + random.nextInt(1 + members / 5)));
        figures.put("employees", BigDecimal.valueOf(Math.max(2, Math.round(workforce * scale))));
    }

    private void money(SortedMap<String, BigDecimal> figures, int year, long capital, long revenue) {
        figures.put("totalCapital", rounded(capital));
        figures.put("averageTotalCapital", rounded(Math.round(capital * between(0.93, 0.99))));
        figures.put("undividedAssets", rounded(Math.round(capital * undividedShare)));
        figures.put("revenue", rounded(revenue));
        figures.put("plannedRevenue", rounded(Math.round(revenue * between(0.8, 1.15))));
        figures.put("profitBeforeTax", profit(year, revenue));
    }

    private BigDecimal profit(int year, long revenue) {
        BigDecimal gain = rounded(Math.max(2 * ROUNDED_TO, Math.round(revenue * between(0.02, 0.11))));
        BigDecimal loss = rounded(Math.max(2 * ROUNDED_TO, Math.round(revenue * between(0.01, 0.15)))).negate();
        return switch (situation) {
            case LOSS_EVERY_YEAR -> loss;
            case LOSS_IN_ONE_YEAR -> year == oddYear ? loss : gain;
            case ZERO_PROFIT_YEAR -> year == oddYear ? BigDecimal.ZERO : gain;
            case SUSPENDED, DISSOLVING, DISSOLVED, REVOKED -> year == 2023 ? gain : loss;
            case NO_MODEL -> year == oddYear && members % 4 == 0 ? loss : gain;
            default -> gain;
        };
    }

    private void rates(SortedMap<String, BigDecimal> figures) {
        figures.put("memberSupplyRatio", tenth(between(55, 98)));
        figures.put("investmentFundAllocationRate", tenth(between(15, 30)));
        figures.put("reserveFundAllocationRate", tenth(between(4, 10)));
        BigDecimal degree = tenth(between(0, 50));
        figures.put("managersWithDegreeRate", degree);
        figures.put("managersVocationalRate", tenth(between(0, 100 - degree.doubleValue())));
        figures.put("youngManagersRate", tenth(between(0, 60)));
        if (situation != Situation.ELIGIBLE && random.nextInt(6) == 0) {
            figures.remove("memberSupplyRatio");
        }
    }

    private void incomes(SortedMap<String, BigDecimal> figures, double scale) {
        figures.put("averageMemberIncome", rounded(Math.round(memberIncome * scale * between(0.96, 1.04))));
        figures.put("averageWorkerIncome", rounded(Math.round(workerIncome * scale * between(0.96, 1.04))));
    }

    private BigDecimal selfScore() {
        return switch (situation) {
            case ELIGIBLE -> half(between(66, 95));
            case LOSS_EVERY_YEAR, SUSPENDED, DISSOLVING, DISSOLVED, REVOKED -> half(between(28, 62));
            default -> half(between(48, 90));
        };
    }

    private void leaveOut(SortedMap<Integer, SortedMap<String, BigDecimal>> years) {
        switch (situation) {
            case NO_REPORTS -> years.clear();
            case YEAR_MISSING -> years.remove(oddYear);
            case PROFIT_MISSING -> years.get(oddYear).remove("profitBeforeTax");
            case SUSPENDED -> years.get(2025).put("suspendedMonths", BigDecimal.valueOf(4L + random.nextInt(7)));
            case DISSOLVING, REVOKED -> years.remove(2025);
            case DISSOLVED -> years.tailMap(2024).clear();
            default -> { }
        }
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static BigDecimal rounded(long dong) {
        return BigDecimal.valueOf(Math.round((double) dong / ROUNDED_TO) * ROUNDED_TO);
    }

    private static BigDecimal tenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.DOWN);
    }

    private static BigDecimal half(double value) {
        return BigDecimal.valueOf(Math.floor(value * 2) / 2);
    }
}
