package vn.phusa.territory.persistence;

import java.util.UUID;
import vn.phusa.territory.domain.SuccessionPart;

/**
 * The other end of a succession.
 *
 * @param parentName tells units of the same name apart; null for a province
 * @param note       what the source says of it; often null
 */
public record SuccessionRow(UUID id, String code, String name, String parentName, SuccessionPart part, String note) {
}
