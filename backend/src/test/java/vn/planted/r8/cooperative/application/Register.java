package vn.planted.r8.cooperative.application;

import vn.planted.r8.selection.application.Service;

/** Planted: an arrow that goes up. */
public class Register {

    Service arrow;
}
