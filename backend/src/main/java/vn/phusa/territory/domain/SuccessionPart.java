package vn.phusa.territory.domain;

/** How much of a unit went into the one that followed it. */
public enum SuccessionPart {
    /** All of it. */
    WHOLE,
    /** It was divided: an address inside it does not say which successor holds it. */
    PART
}
