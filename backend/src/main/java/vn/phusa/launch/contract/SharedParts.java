package vn.phusa.launch.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Parameters, headers and the way to sign in, written once and referred to by every operation. */
final class SharedParts {

    static final String BEARER = "bearer";
    static final String DRY_RUN = "DryRun";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    static final String IF_MATCH = "IfMatch";
    static final String IF_NONE_MATCH = "IfNoneMatch";
    static final String ACCEPT_LANGUAGE = "AcceptLanguage";
    static final String REQUEST_ID = "RequestId";

    private SharedParts() {
    }

    static void addTo(Components components) {
        components.addSecurityScheme(BEARER, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme("bearer").bearerFormat("JWT").description("""
                        Mã truy cập OpenID Connect dành cho `phusa-api`; hệ thống cần phạm vi ghi ở từng thao tác. · \
                        An OpenID Connect access token for `phusa-api`; a system needs the scope named by the \
                        operation."""));
        parameters().forEach(components::addParameter);
        headers().forEach(components::addHeader);
        ProblemResponses.all().forEach(components::addResponse);
    }

    static Parameter parameter(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Map<String, Parameter> parameters() {
        Map<String, Parameter> all = new LinkedHashMap<>();
        all.put(DRY_RUN, OASFactory.createParameter().name("dryRun").in(Parameter.In.QUERY)
                .schema(OASFactory.createSchema().type(List.of(SchemaType.BOOLEAN)).defaultValue(false)).example(false)
                .description("Cho biết điều sẽ xảy ra, không ghi gì · Say what would happen, write nothing"));
        all.put(IDEMPOTENCY_KEY, inHeader("Idempotency-Key", text(1, 255), "8e3c0f5a-register-1",
                "Gửi lại cùng khóa và cùng nội dung trong 24 giờ thì nhận lại câu trả lời đầu · "
                        + "The same key with the same content within 24 hours gets the first answer again"));
        all.put(IF_MATCH, inHeader("If-Match", text(1, 200), "\"3\"",
                "ETag đã đọc; cũ thì 412, thiếu thì 428 · The ETag that was read; stale: 412, missing: 428"));
        all.put(IF_NONE_MATCH, inHeader("If-None-Match", text(1, 200), "\"3\"",
                "ETag đang có; chưa đổi thì 304 · The ETag at hand; unchanged: 304"));
        all.put(ACCEPT_LANGUAGE, inHeader("Accept-Language", text(1, 200), "vi",
                "`vi` (mặc định) hoặc `en` · `vi` (default) or `en`"));
        all.put(REQUEST_ID, inHeader("X-Request-Id", text(1, 64).pattern("^[A-Za-z0-9._-]{1,64}$"), "client-7f3a",
                "Mã yêu cầu của bên gọi; không có thì hệ thống tự đặt · The caller's request id; made up if absent"));
        return all;
    }

    private static Map<String, Header> headers() {
        Map<String, Header> all = new LinkedHashMap<>();
        all.put("ETag", header("Phiên bản của bản ghi · Version of the record", text(3, 30), "\"3\""));
        all.put("Location", header("Địa chỉ của bản ghi mới hoặc việc nền · Address of the new record or job",
                text(1, 2000), "/api/v1/jobs/01993b3e-7c5a-7f0e-9d2a-0123456789ab"));
        all.put("Link", header("Trang sau (RFC 8288); không có ở trang cuối · Next page; absent on the last", text(1, 4000),
                "</api/v1/cooperatives?cursor=bmFtZR9odHg>; rel=\"next\""));
        all.put("RateLimit", header("Còn lại trong cửa sổ này · Left in this window", text(1, 100),
                "\"default\";r=2980;t=42"));
        all.put("RateLimit-Policy", header("Giới hạn · The limit", text(1, 100), "\"default\";q=3000;w=60"));
        all.put("X-Request-Id", header("Mã yêu cầu · Id of this request", text(1, 64), "client-7f3a"));
        all.put("Retry-After", header("Số giây nên chờ · Seconds to wait", text(1, 10), "2"));
        all.put("X-Dry-Run", header("`true` khi không ghi gì · `true` when nothing was written", text(4, 4), "true"));
        all.put("Idempotency-Replayed", header("`true` khi là câu trả lời đã giữ · `true` for a kept answer",
                text(4, 4), "true"));
        return all;
    }

    private static Parameter inHeader(String name, Schema schema, String example, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).schema(schema).example(example)
                .description(description);
    }

    private static Header header(String description, Schema schema, String example) {
        return OASFactory.createHeader().description(description).schema(schema).example(example);
    }

    private static Schema text(int shortest, int longest) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).minLength(shortest).maxLength(longest);
    }
}
