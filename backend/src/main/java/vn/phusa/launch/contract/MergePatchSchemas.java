package vn.phusa.launch.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import vn.phusa.shared.web.MergePatch;

/**
 * The shape of a merge patch: the request record with nothing required, where null removes a member (RFC 7396). It is
 * derived, so that the record is written once.
 */
final class MergePatchSchemas {

    private final Map<String, Schema> schemas;

    private MergePatchSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void apply(OpenAPI contract) {
        if (contract.getComponents().getSchemas() == null) {
            return;
        }
        MergePatchSchemas patches = new MergePatchSchemas(new LinkedHashMap<>(contract.getComponents().getSchemas()));
        SchemaWalk.operations(contract).forEach(patches::operation);
        contract.getComponents().setSchemas(patches.schemas);
    }

    private void operation(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        MediaType patch = operation.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
        String request = patch == null ? null : SchemaWalk.target(patch.getSchema());
        if (request != null) {
            patch.setSchema(reference(patchOf(request)));
        }
    }

    private String patchOf(String request) {
        String name = request.replaceFirst("Request$", "") + "Patch";
        if (!schemas.containsKey(name)) {
            schemas.put(name, OASFactory.createSchema());
            schemas.put(name, derived(schemas.get(request)));
        }
        return name;
    }

    private Schema derived(Schema request) {
        Schema patch = OASFactory.createSchema().type(List.of(SchemaType.OBJECT))
                .description("Chỉ nêu phần thay đổi; null là xóa · Name only what changes; null removes");
        if (request.getProperties() != null) {
            List<String> required = request.getRequired() == null ? List.of() : request.getRequired();
            request.getProperties().forEach((name, member) ->
                    patch.addProperty(name, required.contains(name) ? member : removable(member)));
        }
        return patch;
    }

    private Schema removable(Schema member) {
        String target = SchemaWalk.target(member);
        if (target != null) {
            boolean nested = schemas.get(target) != null && schemas.get(target).getProperties() != null;
            return OASFactory.createSchema().description(member.getDescription())
                    .anyOf(List.of(reference(nested ? patchOf(target) : target),
                            OASFactory.createSchema().type(List.of(SchemaType.NULL))));
        }
        if (member.getType() == null || member.getType().isEmpty()) {
            return member;
        }
        return copy(member).type(List.of(member.getType().get(0), SchemaType.NULL));
    }

    private static Schema copy(Schema from) {
        return OASFactory.createSchema().format(from.getFormat()).description(from.getDescription())
                .pattern(from.getPattern()).minLength(from.getMinLength()).maxLength(from.getMaxLength())
                .minimum(from.getMinimum()).maximum(from.getMaximum()).minItems(from.getMinItems())
                .maxItems(from.getMaxItems()).items(from.getItems()).enumeration(from.getEnumeration())
                .examples(from.getExamples()).additionalPropertiesSchema(from.getAdditionalPropertiesSchema());
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(SchemaWalk.PREFIX + name);
    }
}
