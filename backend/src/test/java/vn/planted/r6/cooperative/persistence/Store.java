package vn.planted.r6.cooperative.persistence;

/** Planted fault: only its target. */
public class Store {
}
