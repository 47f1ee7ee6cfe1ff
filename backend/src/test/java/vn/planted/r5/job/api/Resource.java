package vn.planted.r5.job.api;

import vn.planted.r5.job.persistence.Store;

/** Planted fault: a resource that touches persistence. */
public class Resource {
    Store store;
}
