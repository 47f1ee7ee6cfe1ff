package vn.planted.r7.shared.page;

import vn.planted.r7.job.application.Service;

/** Planted: a shared class that knows a feature. */
public class Page {

    Service arrow;
}
