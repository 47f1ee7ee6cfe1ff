package vn.planted.r2.job.domain;

import vn.planted.r2.job.application.Service;

/** Planted fault: a domain class that knows its application. */
public class Entity {
    Service service;
}
