package vn.planted.r7.job.application;

/** A class to point at. */
public class Service {
}
