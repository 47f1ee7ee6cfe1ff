package vn.planted.r4.job.application;

import vn.planted.r4.job.api.Resource;

/** Planted: a service that knows its resource. */
public class Service {

    Resource arrow;
}
