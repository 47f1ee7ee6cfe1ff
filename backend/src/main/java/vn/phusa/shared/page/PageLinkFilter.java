package vn.phusa.shared.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says where the next page is in a {@code Link} header too (RFC 8288), with everything else that was asked. */
@Provider
public class PageLinkFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.nextCursor() != null) {
            String next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.nextCursor())
                    .build().toASCIIString();
            String path = next.substring(next.indexOf("/api/"));
            response.getHeaders().putSingle("Link", "<" + path + ">; rel=\"next\"");
        }
    }
}
