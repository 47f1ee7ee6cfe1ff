package vn.planted.sound.job.domain;

/** A class to point at. */
public class Job {
}
