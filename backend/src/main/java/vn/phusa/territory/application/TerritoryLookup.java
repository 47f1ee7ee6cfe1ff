package vn.phusa.territory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phusa.territory.domain.AdministrativeUnit;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.persistence.AdministrativeUnitRepository;
import vn.phusa.territory.persistence.SuccessionRow;

/** The door of the territory room: narrow look-ups for other rooms. */
@ApplicationScoped
public class TerritoryLookup {

    private final AdministrativeUnitRepository units;
    private final Clock clock;

    TerritoryLookup(AdministrativeUnitRepository units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The unit of an id; empty when there is none. */
    @Transactional
    public Optional<UnitName> find(UUID id) {
        return Optional.ofNullable(names(List.of(id)).get(id));
    }

    /** Names by id; unknown ids are left out. */
    @Transactional
    public Map<UUID, UnitName> names(Collection<UUID> ids) {
        LocalDate today = LocalDate.now(clock);
        return units.withParents(new HashSet<>(ids)).stream()
                .collect(Collectors.toMap(AdministrativeUnit::id, unit -> UnitName.from(unit, today)));
    }

    /**
     * Every ward, commune or township, of today or before, that a written name can mean. Several means that the name
     * repeats: whoever asks must let a person choose.
     *
     * @param name as written, with or without its type: "Phường Cái Khế", "P. Cái Khế", "cai khe"
     */
    @Transactional
    public List<UnitName> resolveByName(String name) {
        return communesByName().candidates(name);
    }

    /** The same for many names: reads the units once. */
    @Transactional
    public CommuneNames communesByName() {
        LocalDate today = LocalDate.now(clock);
        return new CommuneNames(units.withParents(UnitLevel.COMMUNE).stream()
                .map(unit -> UnitName.from(unit, today)).toList());
    }

    /** The units that a former one became, by name: one, or several where it was divided. */
    @Transactional
    public List<UnitName> successors(UUID formerId) {
        List<UUID> ids = units.became(formerId).stream().map(SuccessionRow::id).toList();
        Map<UUID, UnitName> names = names(ids);
        return ids.stream().map(names::get).toList();
    }

    /** The wards and communes that are valid today, by code. */
    @Transactional
    public List<CommuneOfToday> communesOfToday() {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> origins = units.origins().stream().collect(Collectors.toMap(
                AdministrativeUnitRepository.Origin::unitId, AdministrativeUnitRepository.Origin::formerProvinceCode));
        Function<AdministrativeUnit, CommuneOfToday> view = unit ->
                new CommuneOfToday(unit.id(), unit.code(), unit.name(), origins.get(unit.id()));
        return units.withParents(UnitLevel.COMMUNE).stream().filter(unit -> unit.isValidOn(today)).map(view).toList();
    }
}
