package vn.planted.r4.job.api;

/** A class to point at. */
public class Resource {
}
