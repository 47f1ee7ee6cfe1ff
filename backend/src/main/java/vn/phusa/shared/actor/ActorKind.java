package vn.phusa.shared.actor;

/** Who stands behind an action. */
public enum ActorKind {
    /** A person who signed in. */
    PERSON,
    /** Another organisation's system with its own credentials. */
    SYSTEM,
    /** The product itself: migrations, scheduled work. */
    PRODUCT
}
