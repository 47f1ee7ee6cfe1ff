package vn.phusa.identity.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.DemonstrationMark;
import vn.phusa.identity.application.Open;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.SignedIn;
import vn.phusa.identity.domain.Role;
import vn.phusa.identity.domain.ScopeKind;
import vn.phusa.shared.actor.ActorKind;

/** The account that is signed in. */
@Path("/me")
@Tag(name = "identity")
public class MeResource {

    private final Access access;
    private final DemonstrationMark mark;

    MeResource(Access access, DemonstrationMark mark) {
        this.access = access;
        this.mark = mark;
    }

    /** Who I am and what I may do. */
    @Schema(name = "Me")
    public record MeView(UUID id, @Schema(maxLength = 200) String username, @Schema(maxLength = 200) String name,
            @Schema(maxLength = 320) String email, ActorKind kind, List<GrantView> roles, List<Permission> permissions,
            @Schema(description = "Đang có dữ liệu minh họa · Demonstration data are loaded") boolean demonstration) {
    }

    /** A role and how far it reaches. */
    @Schema(name = "Grant")
    public record GrantView(Role role, ScopeKind scope, List<UUID> scopeIds) {
    }

    @GET
    @Open(Open.To.SIGNED_IN)
    @Operation(operationId = "getMe", summary = "Tài khoản đang đăng nhập · The account that is signed in")
    public MeView getMe() {
        SignedIn account = access.account();
        List<GrantView> roles = account.grants().stream()
                .map(g -> new GrantView(g.role(), g.scopeKind(), g.scopeIds())).toList();
        return new MeView(account.id(), account.username(), account.name(), account.email(), account.kind(), roles,
                access.permissions().stream().sorted().toList(), mark.isSet());
    }
}
