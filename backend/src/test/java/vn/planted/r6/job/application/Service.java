package vn.planted.r6.job.application;

import vn.planted.r6.identity.domain.Account;

/** Planted: a way into another room past its door. */
public class Service {

    Account arrow;
}
