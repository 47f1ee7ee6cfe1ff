package vn.phusa.demonstration.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Generates the 300 invented cooperatives; the same units give the same register on every machine. */
public final class DemonstrationRegister {

    /** Stands in every name, so that no name can be taken for a real one. */
    public static final String MARK = "Minh họa";

    private static final long SEED = 167_2021L;
    private static final int SHARE_IN_OLD_CITY = 75;

    /**
     * Official members of the eligible ones: close to the sizes the law counts in (50, 200, 300), two that only their
     * capital tells apart, and two that nothing does, where a quota of five cuts.
     */
    private static final int[] ELIGIBLE_MEMBERS = {
        412, 385, 360, 360, 338, 338, 301, 300, 287, 264, 251, 240, 233, 218, 205, 200, 199,
        187, 174, 160, 152, 141, 133, 128, 119, 108, 97, 86, 74, 66, 58, 51, 50, 49};
    private static final int FIRST_TWIN = 4;
    private static final int SECOND_TWIN = 5;

    private final Random random = new Random(SEED);
    private final List<UnitRef> oldCityUnits;
    private final List<UnitRef> allUnits;
    private final List<DemoCooperative> register = new ArrayList<>();
    private int eligible;
    private BigDecimal twinCapital;
    private SortedMap<Integer, SortedMap<String, BigDecimal>> twinFigures;

    private DemonstrationRegister(List<UnitRef> units) {
        this.allUnits = units.stream().sorted(Comparator.comparing(UnitRef::code)).toList();
        List<UnitRef> old = allUnits.stream().filter(UnitRef::oldCity).toList();
        this.oldCityUnits = old.isEmpty() ? allUnits : old;
    }

    /**
     * Generates the register.
     *
     * @param units wards and communes of today, in any order
     * @throws IllegalArgumentException when there is no unit to put a cooperative in
     */
    public static List<DemoCooperative> generate(List<UnitRef> units) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("at least one administrative unit is needed");
        }
        return new DemonstrationRegister(units).all();
    }

    private List<DemoCooperative> all() {
        List<Situation> agricultural = shuffled(Situation::agricultural);
        List<Situation> other = new ArrayList<>(shuffled(Situation::other));
        for (Sector sector : Sector.values()) {
            List<Situation> situations = switch (sector) {
                case AGRICULTURE -> agricultural;
                case CREDIT -> Collections.nCopies(sector.count(), Situation.NO_MODEL);
                default -> take(other, sector.count());
            };
            situations.forEach(situation -> register.add(one(sector, situation)));
        }
        return List.copyOf(register);
    }

    private List<Situation> shuffled(ToIntFunction<Situation> count) {
        List<Situation> all = new ArrayList<>(Arrays.stream(Situation.values())
                .flatMap(s -> Collections.nCopies(count.applyAsInt(s), s).stream()).toList());
        Collections.shuffle(all, random);
        return all;
    }

    private static List<Situation> take(List<Situation> from, int count) {
        List<Situation> head = from.subList(0, count);
        List<Situation> taken = List.copyOf(head);
        head.clear();
        return taken;
    }

    private DemoCooperative one(Sector sector, Situation situation) {
        int serial = register.size() + 1;
        Sector.Topic topic = pick(sector.topics());
        UnitRef unit = pick(random.nextInt(100) < SHARE_IN_OLD_CITY ? oldCityUnits : allUnits);
        LocalDate registeredOn = registeredOn(situation, serial);
        int members = members(sector, situation);
        BigDecimal capital = capital(sector, situation, members);
        var figures = figures(sector, situation, members, capital);
        if (situation == Situation.ELIGIBLE) {
            eligible++;
        }
        figures.headMap(registeredOn.getYear()).clear();
        String taxCode = taxCode(serial);
        boolean certified = taxCode == null || serial % 3 == 0;
        String number = String.format("%03d", serial);
        return new DemoCooperative(
                sector.kind(), name(sector, topic, number),
                serial % 4 == 0 ? "MH-" + number : null,
                serial % 6 == 0 ? "Demonstration " + topic.en() + " " + number : null,
                taxCode,
                certified ? "MH-" + number + "/GCN" : null,
                certified ? registeredOn : null,
                certified ? "Cơ quan đăng ký minh họa" : null,
                sector.name(), situation.operatingLaw(), situation.status(),
                "Số " + serial + ", khu vực minh họa, " + unit.name() + ", Thành phố Cần Thơ", unit.id(),
                capital, members, registeredOn,
                situation.followsModel() && !topic.models().isEmpty() ? pick(topic.models()) : null,
                representative(serial, number), figures, situation.dossierComplete(), situation);
    }

    private static String name(Sector sector, Sector.Topic topic, String number) {
        return sector == Sector.CREDIT
                ? "Quỹ tín dụng nhân dân " + MARK + " " + number
                : "HTX " + MARK + " " + topic.vi() + " " + number;
    }

    private static DemoCooperative.Representative representative(int serial, String number) {
        return new DemoCooperative.Representative("Người Đại Diện Minh Họa " + number,
                serial % 2 == 0 ? "Giám đốc" : "Chủ tịch Hội đồng quản trị",
                "0000000" + number, "htx" + number + "@example.invalid");
    }

    /** Every 23rd has no tax code, and five have one whose check digit is wrong, as in real registers. */
    private static String taxCode(int serial) {
        if (serial % 23 == 5) {
            return null;
        }
        return serial % 61 == 7 ? DemoTaxCode.suspect(serial) : DemoTaxCode.valid(serial);
    }

    private LocalDate registeredOn(Situation situation, int serial) {
        LocalDate underLaw2012 = LocalDate.of(2014, 1, 6).plusDays(random.nextInt(3_200));
        LocalDate underLaw2023 = LocalDate.of(2024, 7, 8).plusDays(random.nextInt(400));
        return situation == Situation.NEW_LAW && serial % 2 == 0 ? underLaw2023 : underLaw2012;
    }

    private int members(Sector sector, Situation situation) {
        if (situation == Situation.ELIGIBLE) {
            return ELIGIBLE_MEMBERS[eligible];
        }
        double skewed = Math.pow(random.nextDouble(), 2);
        return sector.fewestMembers() + (int) (skewed * (sector.mostMembers() - sector.fewestMembers()));
    }

    private BigDecimal capital(Sector sector, Situation situation, int members) {
        if (isSecondTwin(situation)) {
            return twinCapital;
        }
        double millions = situation == Situation.ELIGIBLE
                ? members * (15 + 25 * random.nextDouble())
                : Math.max(50, sector.usualCapitalInMillions() * Math.exp(0.6 * random.nextGaussian()));
        BigDecimal capital = BigDecimal.valueOf(Math.round(millions / 10) * 10_000_000L);
        if (situation == Situation.ELIGIBLE && eligible == FIRST_TWIN) {
            twinCapital = capital;
        }
        return capital;
    }

    private SortedMap<Integer, SortedMap<String, BigDecimal>> figures(
            Sector sector, Situation situation, int members, BigDecimal capital) {
        if (isSecondTwin(situation)) {
            return new TreeMap<>(twinFigures);
        }
        var figures = new DemoFigures(random, situation, sector, members, capital.longValueExact()).generate();
        if (situation == Situation.ELIGIBLE) {
            bringToTheLine(figures);
        }
        return figures;
    }

    /** The last eligible ones stand exactly where a condition begins to hold. */
    private void bringToTheLine(SortedMap<Integer, SortedMap<String, BigDecimal>> figures) {
        if (eligible == FIRST_TWIN) {
            twinFigures = figures;
        } else if (eligible == ELIGIBLE_MEMBERS.length - 1) {
            figures.get(2024).put("profitBeforeTax", BigDecimal.ONE);
            figures.get(2025).put("selfScore", BigDecimal.valueOf(65));
        } else if (eligible == ELIGIBLE_MEMBERS.length - 2) {
            figures.get(2025).put("selfScore", BigDecimal.valueOf(80));
        }
    }

    private boolean isSecondTwin(Situation situation) {
        return situation == Situation.ELIGIBLE && eligible == SECOND_TWIN;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
