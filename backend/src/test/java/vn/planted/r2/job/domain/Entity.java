package vn.planted.r2.job.domain;

import vn.planted.r2.job.application.Service;

/** Planted: a domain that points up. */
public class Entity {

    Service arrow;
}
