package vn.planted.r2.job.application;

/** Planted fault: only its target. */
public class Service {
}
