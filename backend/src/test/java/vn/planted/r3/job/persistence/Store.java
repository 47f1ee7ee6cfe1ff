package vn.planted.r3.job.persistence;

import vn.planted.r3.job.application.View;

/** Planted fault: a store that knows its application. */
public class Store {
    View view;
}
