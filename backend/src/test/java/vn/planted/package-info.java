/** Faults planted for the rules of the house: a guard that cannot fail is worse than none. */
package vn.planted;
