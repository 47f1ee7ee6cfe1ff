package vn.phusa.shared.actor;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Who acts in this request or job; filled once where the request or job begins, read by the ledger. */
@RequestScoped
public class Acting {

    private UUID id;
    private String name = "Phù Sa";
    private ActorKind kind = ActorKind.PRODUCT;
    private String requestId;

    /** Says who acts from here on. */
    public void become(UUID accountId, String displayName, ActorKind actorKind) {
        this.id = accountId;
        this.name = displayName;
        this.kind = actorKind;
    }

    public void underRequest(String newRequestId) {
        this.requestId = newRequestId;
    }

    /** Account id, or null for the product itself. */
    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ActorKind kind() {
        return kind;
    }

    /** The request's id, 1–64 characters, or null before one is known. */
    public String requestId() {
        return requestId;
    }
}
