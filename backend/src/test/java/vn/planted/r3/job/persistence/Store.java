package vn.planted.r3.job.persistence;

import vn.planted.r3.job.application.Service;

/** Planted: a store that knows its service. */
public class Store {

    Service arrow;
}
