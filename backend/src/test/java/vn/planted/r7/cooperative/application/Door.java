package vn.planted.r7.cooperative.application;

/** Planted fault: only its target. */
public class Door {
}
