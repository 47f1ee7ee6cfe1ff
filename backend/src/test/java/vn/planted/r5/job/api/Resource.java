package vn.planted.r5.job.api;

import vn.planted.r5.job.persistence.Store;

/** Planted: a resource that touches a store. */
public class Resource {

    Store arrow;
}
