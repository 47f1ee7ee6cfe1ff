package vn.planted.r1.ledger.application;

import vn.planted.r1.job.application.Right;

/** Planted: two rooms that point at each other. */
public class Left {

    Right arrow;
}
