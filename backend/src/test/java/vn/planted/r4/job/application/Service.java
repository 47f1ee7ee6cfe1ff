package vn.planted.r4.job.application;

import vn.planted.r4.job.api.Resource;

/** Planted fault: an application that knows its api. */
public class Service {
    Resource resource;
}
