package vn.planted.r1.job.application;

import vn.planted.r1.ledger.application.Left;

/** Planted: two rooms that point at each other. */
public class Right {

    Left arrow;
}
