package vn.planted.r1.ledger.application;

import vn.planted.r1.job.application.Here;

/** Planted fault: its room and the other one know each other. */
public class There {
    Here here;
}
