package vn.planted.r8.selection.application;

/** Planted fault: only its target. */
public class Door {
}
