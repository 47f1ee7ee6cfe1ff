package vn.phusa.territory.application;

import java.util.UUID;

/**
 * A ward or commune of today.
 *
 * @param formerProvinceCode code of the province of before that it was formed inside: 92 Cần Thơ, 93 Hậu Giang,
 *                           94 Sóc Trăng
 */
public record CommuneOfToday(UUID id, String code, String name, String formerProvinceCode) {
}
