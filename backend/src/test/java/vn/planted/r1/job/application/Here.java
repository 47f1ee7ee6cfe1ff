package vn.planted.r1.job.application;

import vn.planted.r1.ledger.application.There;

/** Planted fault: its room and the other one know each other. */
public class Here {
    There there;
}
