package vn.planted.r2.job.application;

/** A class to point at. */
public class Service {
}
