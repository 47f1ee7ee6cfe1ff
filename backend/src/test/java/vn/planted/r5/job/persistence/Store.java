package vn.planted.r5.job.persistence;

/** Planted fault: only its target. */
public class Store {
}
