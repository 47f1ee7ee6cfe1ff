package vn.planted.r5.job.persistence;

/** A class to point at. */
public class Store {
}
