package vn.planted.r8.selection.application;

/** A class to point at. */
public class Service {
}
