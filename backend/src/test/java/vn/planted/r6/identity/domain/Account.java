package vn.planted.r6.identity.domain;

/** A class to point at. */
public class Account {
}
