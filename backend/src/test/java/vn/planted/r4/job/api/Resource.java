package vn.planted.r4.job.api;

/** Planted fault: only its target. */
public class Resource {
}
