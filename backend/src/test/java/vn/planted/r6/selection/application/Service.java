package vn.planted.r6.selection.application;

import vn.planted.r6.cooperative.persistence.Store;

/** Planted fault: it enters another room by the window. */
public class Service {
    Store store;
}
