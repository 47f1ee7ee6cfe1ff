package vn.planted.r3.job.application;

/** A class to point at. */
public class Service {
}
