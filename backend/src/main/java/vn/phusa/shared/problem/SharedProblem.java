package vn.phusa.shared.problem;

/** The refusals that any room may need. */
public enum SharedProblem implements ProblemCode {
    INVALID_INPUT("invalid-input", ProblemCategory.INVALID,
            "Dữ liệu gửi lên chưa đúng; xem từng lỗi bên dưới.",
            "The input is not right; see each error below."),
    MALFORMED_BODY("malformed-body", ProblemCategory.INVALID,
            "Không đọc được nội dung gửi lên (dòng {0}, cột {1}).",
            "The body cannot be read (line {0}, column {1})."),
    MISSING_BODY("missing-body", ProblemCategory.INVALID,
            "Yêu cầu này cần có nội dung.", "This request needs a body."),
    BAD_REQUEST("bad-request", ProblemCategory.INVALID,
            "Yêu cầu không đọc được.", "The request cannot be read."),
    INVALID_CURSOR("invalid-cursor", ProblemCategory.INVALID,
            "Con trỏ trang không đọc được hoặc thuộc về một danh sách khác; hãy đọc lại từ trang đầu.",
            "The cursor cannot be read or belongs to another list; start again from the first page."),
    UNAUTHENTICATED("unauthenticated", ProblemCategory.UNAUTHENTICATED,
            "Cần đăng nhập: không có mã truy cập, hoặc mã đã hết hạn hay không dành cho hệ thống này.",
            "Sign in first: there is no token, or it has expired or is not meant for this system."),
    FORBIDDEN("forbidden", ProblemCategory.FORBIDDEN,
            "Tài khoản này không có quyền {0}.", "This account lacks the permission {0}."),
    NOT_FOUND("not-found", ProblemCategory.NOT_FOUND,
            "Không tìm thấy.", "Not found."),
    METHOD_NOT_ALLOWED("method-not-allowed", ProblemCategory.METHOD_NOT_ALLOWED,
            "Địa chỉ này không nhận phương thức đó.", "This address does not take that method."),
    NOT_ACCEPTABLE("not-acceptable", ProblemCategory.NOT_ACCEPTABLE,
            "Không có dạng trả lời nào được yêu cầu mà hệ thống viết được.",
            "None of the accepted media types can be written here."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", ProblemCategory.UNSUPPORTED_MEDIA,
            "Loại nội dung này không được nhận ở đây.", "This media type is not read here."),
    TOO_LARGE("too-large", ProblemCategory.TOO_LARGE,
            "Nội dung gửi lên vượt quá giới hạn.", "The body is larger than the limit."),
    CONFLICT("conflict", ProblemCategory.CONFLICT,
            "Không thực hiện được vì trái với dữ liệu hiện có ({0}).",
            "Refused because it contradicts existing data ({0})."),
    STALE("stale", ProblemCategory.STALE,
            "Bản ghi đã được người khác thay đổi sau khi bạn mở; hãy xem bản hiện tại rồi quyết định lại.",
            "Somebody changed the record after you opened it; look at its present state and decide again."),
    PRECONDITION_REQUIRED("precondition-required", ProblemCategory.PRECONDITION_REQUIRED,
            "Thiếu If-Match: hãy gửi kèm phiên bản đã đọc (ETag).",
            "If-Match is missing: send the version you read (ETag)."),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", ProblemCategory.RULE,
            "Idempotency-Key này đã dùng cho một yêu cầu có nội dung khác.",
            "This Idempotency-Key was used for a request with another body."),
    TOO_MANY_REQUESTS("too-many-requests", ProblemCategory.TOO_MANY,
            "Quá nhiều yêu cầu; thử lại sau {0} giây.", "Too many requests; try again in {0} seconds."),
    INTERNAL("internal", ProblemCategory.INTERNAL,
            "Lỗi của hệ thống; đã ghi lại với mã yêu cầu này.",
            "A fault of ours; it has been logged under this request id."),
    UNAVAILABLE("unavailable", ProblemCategory.UNAVAILABLE,
            "Hệ thống tạm thời chưa sẵn sàng; thử lại sau {0} giây.",
            "The system is not ready for the moment; try again in {0} seconds."),
    OUT_OF_STORAGE("out-of-storage", ProblemCategory.OUT_OF_STORAGE,
            "Kho lưu tệp đã đầy; chưa có gì được ghi.", "The file store is full; nothing was written.");

    private final Refusal refusal;

    SharedProblem(String code, ProblemCategory category, String vi, String en) {
        this.refusal = new Refusal(code, category, vi, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
