package vn.phusa.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every paged list takes. */
public class ListParameters {

    /** Rows of one page, 1–200. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Số dòng mỗi trang · Rows of one page", example = "50")
    public Integer limit;

    /** Where the last page ended. */
    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "`nextCursor` của trang trước · `nextCursor` of the page before")
    public String cursor;

    /** Whether to count the matches, up to 10,000. */
    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Đếm kết quả, nhiều nhất 10.000 · Count the matches, at most 10,000")
    public Boolean count;

    public boolean counted() {
        return Boolean.TRUE.equals(count);
    }
}
