package vn.planted.r8.cooperative.application;

import vn.planted.r8.selection.application.Door;

/** Planted fault: an arrow that goes up. */
public class Service {
    Door door;
}
