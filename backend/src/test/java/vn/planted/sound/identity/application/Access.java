package vn.planted.sound.identity.application;

/** A class to point at. */
public class Access {
}
