/**
 * An invented register for trying the product out: pure Java, the same on every machine. Nothing in it is, or may be
 * taken for, a real cooperative.
 */
package vn.phusa.demonstration.domain;
