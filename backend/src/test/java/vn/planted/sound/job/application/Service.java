package vn.planted.sound.job.application;

import vn.planted.sound.identity.application.Access;
import vn.planted.sound.job.domain.Job;

/** A service as it should be. */
public class Service {

    Access access;
    Job job;
}
