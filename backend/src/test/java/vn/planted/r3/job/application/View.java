package vn.planted.r3.job.application;

/** Planted fault: only its target. */
public class View {
}
